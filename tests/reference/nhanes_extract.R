# Makes tests/fixtures/nhanes: a thinned extract of NHANES 2017-2018 (CDC/NCHS, public domain) and what R's survey says of it.
# Usage: Rscript nhanes_extract.R nhanes_2017_2018.csv cdc2000_bmi_for_age.csv OUT
suppressMessages({library(survey); library(jsonlite)})
a <- commandArgs(TRUE)
all <- read.csv(a[1])
x <- all[!is.na(all$RIDEXAGM) | all$RIDAGEYR < 18, ]
x <- x[seq(3, nrow(x), by = 9), c("SEQN","RIAGENDR","RIDAGEYR","RIDEXAGM","RIDRETH3","RIDEXPRG","WTINT2YR","WTMEC2YR","SDMVSTRA","SDMVPSU","BMXBMI","FSD032A","FSD032B","FSDHH")]
write.csv(x, file.path(a[3], "children.csv"), row.names = FALSE, na = "", quote = FALSE)
lms <- read.csv(a[2], comment.char = "#")
i <- match(paste(x$RIAGENDR, x$RIDEXAGM + 0.5), paste(lms$Sex, lms$Agemos)); L <- lms$L[i]; M <- lms$M[i]; S <- lms$S[i]
p95 <- M * (1 + L * S * qnorm(.95))^(1 / L)
y <- (x$RIDEXAGM + .5) / 12
sig <- ifelse(x$RIAGENDR == 1, .3728 + .5196 * y - .0091 * y^2, .8334 + .3712 * y - .0011 * y^2)
pct <- ifelse(x$BMXBMI <= p95, 100 * pnorm(((x$BMXBMI / M)^L - 1) / (L * S)), 90 + 10 * pnorm((x$BMXBMI - p95) / sig))
x$obese <- as.numeric(pct >= 95); x$severe <- as.numeric(x$BMXBMI / p95 >= 1.2); x$over <- as.numeric(pct >= 85 & pct < 95)
x$grp <- ifelse(x$RIDEXAGM < 72, "2-5", ifelse(x$RIDEXAGM < 144, "6-11", "12-19"))
x$keep <- !is.na(x$RIDEXAGM) & x$RIDEXAGM >= 24 & (is.na(x$RIDEXPRG) | x$RIDEXPRG != 1) & !is.na(x$obese)
options(survey.lonely.psu = "adjust")
d <- svydesign(ids = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = x)
row <- function(id, domain, s, v) { m <- svymean(make.formula(v), s); ci <- confint(m, df = degf(s)); list(id = id, domain = domain, n = sum(weights(s) > 0), p = coef(m)[[1]], se = SE(m)[[1]], lower = ci[1], upper = ci[2], df = degf(s)) }
o <- list(row("obese", "", subset(d, keep), "obese"), row("severe", "", subset(d, keep), "severe"), row("overweight", "", subset(d, keep), "over"))
for (g in c("2-5", "6-11", "12-19")) o[[length(o) + 1]] <- row("by_age", g, subset(d, keep & grp == g), "obese")
for (g in 1:2) o[[length(o) + 1]] <- row("by_sex", as.character(g), subset(d, keep & RIAGENDR == g), "obese")
d2 <- svydesign(ids = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTINT2YR, nest = TRUE, data = transform(x, fi = as.numeric(FSDHH >= 3), hvs = as.numeric(FSD032A %in% 1:2 | FSD032B %in% 1:2)))
o[[length(o) + 1]] <- row("fi", "", subset(d2, RIDAGEYR < 18 & !is.na(fi)), "fi")
o[[length(o) + 1]] <- row("hvs", "", subset(d2, RIDAGEYR < 18 & (hvs == 1 | (FSD032A %in% 3 & FSD032B %in% 3))), "hvs")
writeLines(toJSON(o, auto_unbox = TRUE, digits = NA, pretty = 1), file.path(a[3], "expected.json"))
