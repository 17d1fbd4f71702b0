//! The codes of the steps of a worked sum, with the names of their arguments in order.
//!
//! | Code | Arguments |
//! |---|---|
//! | `criteria-step-values-left-out` | `analyte` code, `reason` code (drop reason), `values` numbers, `days` days |
//! | `criteria-step-undated` | `analyte` code, `count` count of results whose day is not known |
//! | `criteria-step-not-read` | `analyte` code, `count` count of results whose number or unit is not certain |
//! | `criteria-step-waiting` | `analyte` code, `count` count of results nobody has looked at, `newest` date |
//! | `criteria-step-unsure-decides` | `analyte` code; results of these three kinds could change the answer |
//! | `criteria-step-no-stretch-without-units` | `days`, `needed` counts |
//! | `criteria-step-held-so-far` | `from`, `to`, `days`, `needed` |
//! | `criteria-step-baseline-mean` | `analyte` code, `values` numbers, `days` days, `baseline` number |
//! | `criteria-step-baseline-lowest-pair` | the same; the two neighbouring values with the lowest mean |
//! | `criteria-step-log-missing` | `log` code (missing fact), `from` date, `to` date |
//! | `criteria-step-baseline-too-few` | `analyte` code, `count` count of values kept |
//! | `criteria-step-baseline-open` | `analyte` code; a baseline value has a comparator |
//! | `criteria-step-applies` | `analyte` code, `baseline` number, `limit` number (below it) |
//! | `criteria-step-does-not-apply` | the same (at or above it) |
//! | `criteria-step-target-rise` | `analyte` code, `baseline` number, `rise` number, `at_least` number |
//! | `criteria-step-target-platelets-doubled` | `analyte` code, `baseline`, `at_least`, `above` numbers |
//! | `criteria-step-target-neutrophils` | `analyte` code, `baseline`, `at_least`, `above` numbers |
//! | `criteria-step-no-values` | `analyte` code; none on treatment |
//! | `criteria-step-reached` | `analyte` code, `values` numbers, `days` days |
//! | `criteria-step-none-reached` | `analyte` code, `highest` number, or code `none` |
//! | `criteria-step-run-long-enough` | `from`, `to` day counts, `days` count, `needed` count |
//! | `criteria-step-run-too-short` | the same |
//! | `criteria-step-run-gap` | `from`, `to`, `days` counts ignoring gaps, `limit` count of days |
//! | `criteria-step-run-outside-log` | `log` code (missing fact), `to` last day of the log |
//! | `criteria-step-run-open` | `analyte` code; comparators or gaps leave the run open |
//! | `criteria-step-lasts-16-weeks` | `days` count, `needed` count |
//! | `criteria-step-not-16-weeks` | the same |
//! | `criteria-step-lower-again` | `analyte` code, `day` count, `value` number, `best` number |
//! | `criteria-step-units-again` | `day` count; 4 units in the 8 weeks up to it |
//! | `criteria-step-counted-units-again` | the same, for haemoglobin at or below 9.0 or not known (IWG 2006) |
//! | `criteria-step-hemoglobin-part` | `verdict` code |
//! | `criteria-step-units-before` | `analyte` code, `units` count in days -56..0, `limit` number: for haemoglobin at or below it |
//! | `criteria-step-units-hemoglobin-unknown` | `units` count of these whose haemoglobin is not known |
//! | `criteria-step-units-lowest` | `units` count, `from`, `to` day counts |
//! | `criteria-step-units-no-full-8-weeks` | none |
//! | `criteria-step-units-fewer-enough` | `fewer` count, `needed` count |
//! | `criteria-step-units-fewer-not-enough` | the same |
//! | `criteria-step-burden` | `burden` code, `units`, `episodes`, `most` (in any 8 weeks) counts |
//! | `criteria-step-burden-unclassified` | none |
//! | `criteria-step-same-policy` | none; comparable only if the team transfuses at the same level |
//! | `criteria-step-free-long-enough` | `from`, `to` day counts, `days` count, `needed` count |
//! | `criteria-step-free-too-short` | the same |
//! | `criteria-step-half-the-units` | `units`, `before` counts, `percent` number fewer |
//! | `criteria-step-not-half-the-units` | the same |
//! | `criteria-step-verdict` | `definition`, `criterion`, `verdict` codes |
//! | `criteria-step-team-decides` | none |
//! | `criteria-step-treatment-before` | `name`, `until` |
//! | `criteria-step-rise-all-the-same` | `analyte`, `baseline`, `highest`, `day` |
//! | `criteria-step-run-one-value` | `day`, `needed` counts |
//! | `criteria-step-units-more` | `more`, `needed` counts |
//! | `criteria-step-not-fewer-units` | `units`, `before` counts |
//! | `criteria-step-ended-early` | `day` count: the last day of the treatment |
//! | `criteria-step-too-few-days` | `day`, `needed` counts |
//! | `criteria-step-baseline-given` | `analyte`, `baseline` |
//! | `criteria-step-open-until` | `day` |
//! | `criteria-step-after-dose-change` | none |
//! | `criteria-step-eight-weeks-before` | none |
//! | `criteria-step-mean-long-enough` | `analyte`, `from`, `to`, `mean` |
//! | `criteria-step-mean-none` | `analyte`, `days` count of the stretch |
//! | `criteria-step-blood-value` | `analyte`, `values`, `day` |
//! | `criteria-step-blood-limits` | `definition`, `analyte`, `limit`, `platelets`, `neutrophils` |
//! | `criteria-step-blood-range` | `range` |
//! | `criteria-step-free-before` | `days`, `free`, `last` |
//! | `criteria-step-held` | `from`, `to`, `days`, `needed` |
//! | `criteria-step-held-open` | none |
//! | `criteria-step-not-held` | `needed` |
//! | `criteria-step-lower-than-best` | `analyte`, `best`, `day`, `value`, `last` |
//! | `criteria-step-needs-marrow` | none |
//! | `criteria-step-marrow` | `values`, `day` |
//! | `criteria-step-marrow-before` | `values`, `day` |
//! | `criteria-step-marrow-others` | `values`, `days` of the tests before the last one |
//! | `criteria-step-marrow-before-others` | the same, before the first dose |
//! | `criteria-step-marrow-letter` | `values`: what a letter says beside a dated test |
//! | `criteria-step-marrow-recent` | `day`, `until` date: counts that may still come |
//! | `criteria-step-below-five-before` | `limit` |
//! | `criteria-step-remission-verdict` | `definition`, `verdict`, `category` |
//! | `criteria-setting-day-zero` | `date` |
//! | `criteria-setting-evaluation` | `date`, `day`, `own` |
//! | `criteria-setting-look-back` | `hemoglobin`, `others`, `own` |
//! | `criteria-setting-baseline` | `analyte`, `baseline` |
//! | `criteria-setting-length` | `days`, `own` |
//! | `criteria-setting-gap` | `days`, `own` |
//! | `criteria-setting-last-day` | `day`, `own` |
//! | `criteria-setting-open-until` | `day`, `own` |
//! | `criteria-setting-modified` | `modified` |

/// Every step code with the names of its arguments in order, for the completeness test of the catalogue.
pub const STEP_CODES: &[(&str, &[&str])] = &[
    (
        "criteria-step-values-left-out",
        &["analyte", "reason", "values", "days"],
    ),
    ("criteria-step-undated", &["analyte", "count"]),
    ("criteria-step-not-read", &["analyte", "count"]),
    ("criteria-step-waiting", &["analyte", "count", "newest"]),
    ("criteria-step-unsure-decides", &["analyte"]),
    (
        "criteria-step-no-stretch-without-units",
        &["days", "needed"],
    ),
    (
        "criteria-step-held-so-far",
        &["from", "to", "days", "needed"],
    ),
    (
        "criteria-step-baseline-mean",
        &["analyte", "values", "days", "baseline"],
    ),
    (
        "criteria-step-baseline-lowest-pair",
        &["analyte", "values", "days", "baseline"],
    ),
    ("criteria-step-log-missing", &["log", "from", "to"]),
    ("criteria-step-baseline-too-few", &["analyte", "count"]),
    ("criteria-step-baseline-open", &["analyte"]),
    ("criteria-step-applies", &["analyte", "baseline", "limit"]),
    (
        "criteria-step-does-not-apply",
        &["analyte", "baseline", "limit"],
    ),
    (
        "criteria-step-target-rise",
        &["analyte", "baseline", "rise", "at_least"],
    ),
    (
        "criteria-step-target-platelets-doubled",
        &["analyte", "baseline", "at_least", "above"],
    ),
    (
        "criteria-step-target-neutrophils",
        &["analyte", "baseline", "at_least", "above"],
    ),
    ("criteria-step-no-values", &["analyte"]),
    ("criteria-step-reached", &["analyte", "values", "days"]),
    ("criteria-step-none-reached", &["analyte", "highest"]),
    (
        "criteria-step-run-long-enough",
        &["from", "to", "days", "needed"],
    ),
    (
        "criteria-step-run-too-short",
        &["from", "to", "days", "needed"],
    ),
    ("criteria-step-run-gap", &["from", "to", "days", "limit"]),
    ("criteria-step-run-outside-log", &["log", "to"]),
    ("criteria-step-run-open", &["analyte"]),
    ("criteria-step-lasts-16-weeks", &["days", "needed"]),
    ("criteria-step-not-16-weeks", &["days", "needed"]),
    (
        "criteria-step-lower-again",
        &["analyte", "day", "value", "best"],
    ),
    ("criteria-step-units-again", &["day"]),
    ("criteria-step-counted-units-again", &["day"]),
    ("criteria-step-hemoglobin-part", &["verdict"]),
    ("criteria-step-units-before", &["analyte", "units", "limit"]),
    ("criteria-step-units-hemoglobin-unknown", &["units"]),
    ("criteria-step-units-lowest", &["units", "from", "to"]),
    ("criteria-step-units-no-full-8-weeks", &[]),
    ("criteria-step-units-fewer-enough", &["fewer", "needed"]),
    ("criteria-step-units-fewer-not-enough", &["fewer", "needed"]),
    (
        "criteria-step-burden",
        &["burden", "units", "episodes", "most"],
    ),
    ("criteria-step-burden-unclassified", &[]),
    ("criteria-step-same-policy", &[]),
    (
        "criteria-step-free-long-enough",
        &["from", "to", "days", "needed"],
    ),
    (
        "criteria-step-free-too-short",
        &["from", "to", "days", "needed"],
    ),
    (
        "criteria-step-half-the-units",
        &["units", "before", "percent"],
    ),
    (
        "criteria-step-not-half-the-units",
        &["units", "before", "percent"],
    ),
    (
        "criteria-step-verdict",
        &["definition", "criterion", "verdict"],
    ),
    ("criteria-step-team-decides", &[]),
    ("criteria-step-treatment-before", &["name", "until"]),
    (
        "criteria-step-rise-all-the-same",
        &["analyte", "baseline", "highest", "day"],
    ),
    ("criteria-step-run-one-value", &["day", "needed"]),
    ("criteria-step-units-more", &["more", "needed"]),
    ("criteria-step-not-fewer-units", &["units", "before"]),
    ("criteria-step-ended-early", &["day"]),
    ("criteria-step-too-few-days", &["day", "needed"]),
    ("criteria-step-baseline-given", &["analyte", "baseline"]),
    ("criteria-step-open-until", &["day"]),
    ("criteria-step-after-dose-change", &[]),
    ("criteria-step-eight-weeks-before", &[]),
    (
        "criteria-step-mean-long-enough",
        &["analyte", "from", "to", "mean"],
    ),
    ("criteria-step-mean-none", &["analyte", "days"]),
    ("criteria-step-blood-value", &["analyte", "values", "day"]),
    (
        "criteria-step-blood-limits",
        &["definition", "analyte", "limit", "platelets", "neutrophils"],
    ),
    ("criteria-step-blood-range", &["range"]),
    ("criteria-step-free-before", &["days", "free", "last"]),
    ("criteria-step-held", &["from", "to", "days", "needed"]),
    ("criteria-step-held-open", &[]),
    ("criteria-step-not-held", &["needed"]),
    (
        "criteria-step-lower-than-best",
        &["analyte", "best", "day", "value", "last"],
    ),
    ("criteria-step-needs-marrow", &[]),
    ("criteria-step-marrow", &["values", "day"]),
    ("criteria-step-marrow-others", &["values", "days"]),
    ("criteria-step-marrow-before", &["values", "day"]),
    ("criteria-step-marrow-before-others", &["values", "days"]),
    ("criteria-step-marrow-letter", &["values"]),
    ("criteria-step-marrow-recent", &["day", "until"]),
    ("criteria-step-below-five-before", &["limit"]),
    (
        "criteria-step-remission-verdict",
        &["definition", "verdict", "category"],
    ),
    ("criteria-setting-day-zero", &["date"]),
    ("criteria-setting-evaluation", &["date", "day", "own"]),
    (
        "criteria-setting-look-back",
        &["hemoglobin", "others", "own"],
    ),
    ("criteria-setting-baseline", &["analyte", "baseline"]),
    ("criteria-setting-length", &["days", "own"]),
    ("criteria-setting-gap", &["days", "own"]),
    ("criteria-setting-last-day", &["day", "own"]),
    ("criteria-setting-open-until", &["day", "own"]),
    ("criteria-setting-modified", &["modified"]),
];
