# Recomputes tests/fixtures/reference/weighting.json from chna_public.csv with R's survey package:
# replicate designs, calibration, post-stratification. Run in tests/fixtures/reference.
suppressMessages({library(survey); library(jsonlite)})
x <- read.csv("chna_public.csv", na.strings = "", stringsAsFactors = TRUE)
d <- svydesign(ids = ~school, strata = ~nbhd, weights = ~w, data = x)
s <- subset(x, !(nbhd %in% names(which(tapply(x$school, x$nbhd, function(v) length(unique(v))) %% 2 == 1))))
O <- list()
add <- function(id, d) {
  b <- if (inherits(d, "svyrep.design")) svyby(~health, ~sex, d, svymean, covmat = TRUE) else svyby(~health, ~sex, d, svymean)
  m <- svymean(~health, d); t <- svytotal(~health, d); r <- svyratio(~health, ~age, d)
  O[[id]] <<- list(mean = c(coef(m), SE(m)), total = c(coef(t), SE(t)), ratio = c(coef(r), SE(r)), by = c(coef(b), SE(b)), df = degf(d),
    sum = sum(weights(d, "sampling")), squares = sum(weights(d, "sampling")^2))
}
j <- as.svrepdesign(d, type = "JKn")
sex <- data.frame(sex = c("F", "M"), Freq = c(25000, 26000)); tenure <- data.frame(tenure = c("own", "rent"), Freq = c(30000, 21000))
P <- c(`(Intercept)` = 51000, sexM = 26000, age = 430000)
add("jkn", j)
add("poststratify", postStratify(d, ~sex, sex)); add("jkn_poststratify", postStratify(j, ~sex, sex))
add("linear", calibrate(d, ~sex + age, P)); add("jkn_linear", calibrate(j, ~sex + age, P))
add("raking", calibrate(d, ~sex + age, P, calfun = "raking", epsilon = 1e-12)); add("jkn_raking", calibrate(j, ~sex + age, P, calfun = "raking", epsilon = 1e-12))
B <- c(.4, 2)
add("logit", calibrate(d, ~sex + age, P, calfun = "logit", bounds = B, epsilon = 1e-12)); add("jkn_logit", calibrate(j, ~sex + age, P, calfun = "logit", bounds = B, epsilon = 1e-12))
E <- list(maxit = 500, epsilon = 1e-13)
add("rake", rake(d, list(~sex, ~tenure), list(sex, tenure), control = E)); add("jkn_rake", rake(j, list(~sex, ~tenure), list(sex, tenure), control = E))
e <- svydesign(ids = ~school, strata = ~nbhd, weights = ~w, data = s)
add("brr", as.svrepdesign(e, type = "BRR")); add("fay", as.svrepdesign(e, type = "Fay", fay.rho = .3))
writeLines(toJSON(O, auto_unbox = TRUE, digits = NA, pretty = 1), "weighting.json"); print(sort(unique(as.character(s$nbhd)))); print(table(unique(x[,c("nbhd","school")])$nbhd))
