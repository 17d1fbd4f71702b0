// The stable ids of what can be measured, in the order a clinic prints them. Their names are in the catalogue.
export const ANALYTES: readonly string[] = (
  'wbc rbc hemoglobin hematocrit mcv mch mchc rdw_cv rdw_sd platelets mpv pdw neutrophils neutrophils_percent ' +
  'bands bands_percent segs segs_percent lymphocytes lymphocytes_percent monocytes monocytes_percent eosinophils ' +
  'eosinophils_percent basophils basophils_percent immature_granulocytes immature_granulocytes_percent blasts ' +
  'blasts_percent reticulocytes reticulocytes_percent nrbc nrbc_per_100_wbc ferritin epo ldh creatinine bilirubin'
).split(' ');
