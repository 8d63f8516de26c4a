# The plan of `chna bench estimation` by R's survey package: Rscript benches/estimation.R survey.csv
# Processor seconds of the whole process, reading included; then the first rows, to hold against ours.
library(survey)
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1], stringsAsFactors = TRUE, na.strings = "")
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, nest = TRUE, data = rows)
mean_by <- function(item, by) {
  svyby(reformulate(item), reformulate(by), design, svymean, na.rm = TRUE)
}
items <- grep("^item_", names(rows), value = TRUE)
variables <- grep("^by_", names(rows), value = TRUE)
for (by in variables) for (item in items) made <- mean_by(item, by)
used <- proc.time()
cat(sprintf("R survey %s, %d rows: %.1f CPU s\n", packageVersion("survey"), nrow(rows), used[["user.self"]] + used[["sys.self"]]))
print(mean_by("item_0", "by_0"), digits = 12, row.names = FALSE)
