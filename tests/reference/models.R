# Makes tests/fixtures/reference/models.json from chna_public.csv with R's survey package (4.1-1 from Debian, or later).
# Run in tests/fixtures/reference.
suppressMessages({library(survey); library(jsonlite)})
x <- read.csv("chna_public.csv", na.strings = "", stringsAsFactors = TRUE)
d <- svydesign(ids = ~school, strata = ~nbhd, weights = ~w, data = x)
model <- function(m) {
  s <- summary(m)$coefficients; ci <- confint(m); terms <- attr(terms(m), "term.labels")
  list(df = m$df.residual, term = rownames(s), estimate = unname(s[, 1]), se = unname(s[, 2]), p = unname(s[, 4]),
       lower = unname(ci[, 1]), upper = unname(ci[, 2]),
       f = unname(sapply(terms, function(t) as.numeric(regTermTest(m, t)$Ftest))))
}
test <- function(h) list(statistic = as.numeric(h$statistic), df = I(as.numeric(h$parameter)), p = as.numeric(h$p.value))
out <- list(
  models = list(
    linear = model(svyglm(screen_hours ~ age * sex + tenure, d)),
    logistic = model(svyglm(food_insecure ~ income + age + I(age^2), d, family = quasibinomial())),
    jackknife = model(svyglm(screen_hours ~ age + tenure, as.svrepdesign(d, type = "JKn")))),
  tests = list(
    wald = test(svychisq(~food_insecure + tenure, d, statistic = "Wald")),
    adjusted = test(svychisq(~food_insecure + tenure, d, statistic = "adjWald")),
    chisq = test(svychisq(~food_insecure + tenure, d, statistic = "Chisq")),
    rank = test(svyranktest(screen_hours ~ sex, d)),
    normal = test(svyranktest(screen_hours ~ sex, d, test = "vanderWaerden")),
    trend = { m <- svyglm(screen_hours ~ as.numeric(age_grp), d)
      list(statistic = summary(m)$coefficients[2, 3], df = I(m$df.residual), p = summary(m)$coefficients[2, 4]) }))
k <- svyranktest(screen_hours ~ income, d, test = "KruskalWallis")
out$tests$groups <- list(statistic = as.numeric(k$parameter), df = c(as.numeric(k$statistic), k$ddf), p = as.numeric(k$p.value))
writeLines(toJSON(out, auto_unbox = TRUE, digits = NA, pretty = 1), "models.json")
