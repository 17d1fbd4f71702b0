// Numbers, dates and units as this person reads them. Nothing here converts or judges a value.
export { formatNumber, formatUnit, readsAsNumber } from './numbers';
export {
  dateChoices,
  formatDate,
  formatDateLong,
  formatInstant,
  formatMoment,
  readDate,
  today,
  type ReadDate,
} from './dates';
export { formatBytes } from './bytes';
export { preferences, setPreferences } from './preferences';
