# Recomputes tests/fixtures/reference/combined.json with R's survey package (4.1-1 from Debian) and jsonlite:
#   Rscript tests/reference/combined.R
# Data: those of other.R. Questions whose answers combine several: contrasts over several estimates, named families of them,
# questions with several answers, quantiles by score and by replicates, weights trimmed inside replicates. A case is a question of a plan with R's answer.
suppressMessages({library(survey); library(jsonlite)})
options(survey.lonely.psu="fail", warn=-1, digits=15)
DIR <- "tests/fixtures/reference/other/"
nh <- read.csv(paste0(DIR, "nhanes.csv"), na.strings="", stringsAsFactors=TRUE)
nh$high <- as.numeric(nh$score > 60); nh$old <- as.numeric(nh$age == levels(nh$age)[4])
plans <- list(); cur <- NULL
start <- function(name, header) cur <<- list(name=name, toml=header, checks=list())
ask <- function(sect, id, ...) { a <- list(...); cur$toml <<- paste0(cur$toml, "[[", sect, "]]\nid = \"", id, "\"\n", paste0(names(a), " = ", unlist(a), collapse="\n"), "\n") }
want <- function(at, id, is, of=NULL) { k <- list(at=at, id=id); if (!is.null(of)) k$of <- of
  is <- lapply(is, function(v) signif(as.numeric(v)[1], 15)); k$is <- is[vapply(is, is.finite, TRUE)]; cur$checks[[length(cur$checks)+1]] <<- k }
done <- function() plans[[length(plans)+1]] <<- cur
q <- function(x) paste0("\"", x, "\""); ql <- function(x) paste0("[", paste(q(x), collapse=", "), "]")
full <- function(r, k, level=.95) { e <- as.numeric(coef(r))[1]; s <- as.numeric(SE(r))[1]; t <- qt(1-(1-level)/2, k); list(estimate=e, se=s, lower=e-t*s, upper=e+t*s, df=k, p=2*pt(-abs(e/s), k)) }
H <- paste0("[data]\nfile = \"", DIR, "nhanes.csv\"\n[design]\nweight = \"WTMEC2YR\"\nstrata = \"SDMVSTRA\"\npsu = [\"SDMVPSU\"]\nnested = true\n",
  "[[derive]]\nname = \"high\"\nexpr = \"if(${score} > 60, 1, 0)\"\n[[derive]]\nname = \"old\"\nexpr = \"if(${age} = '", levels(nh$age)[4], "', 1, 0)\"\n")
d <- svydesign(id=~SDMVPSU, strata=~SDMVSTRA, weights=~WTMEC2YR, nest=TRUE, data=nh)
for (rep in c("", "jkn")) {
  start(paste("contrasts of several estimates", rep), paste0(H, if (rep == "jkn") "[replicates]\nkind = \"jkn\"\n"))
  D <- if (rep == "jkn") as.svrepdesign(d, type="JKn") else d
  # Everything as totals of the same rows, so that R has all covariances; the delta method does not mind the way.
  L <- levels(nh$race); ok <- !is.na(nh$hichol) & !is.na(nh$race); v <- list()
  for (l in L) { v[[paste0("y", l)]] <- ifelse(ok & nh$race == l, nh$hichol, 0); v[[paste0("n", l)]] <- as.numeric(ok & nh$race == l) }
  v$all <- as.numeric(ok)
  D$variables <- cbind(D$variables, as.data.frame(v)); s <- subset(D, ok)
  T <- svytotal(as.formula(paste0("~", paste(names(v), collapse="+"))), s); k <- degf(s)
  sum_ <- function(p) paste0("(", paste0(p, L, collapse="+"), ")"); rate <- function(l) paste0("(y", l, "/n", l, ")"); R <- paste0("(", sum_("y"), "/", sum_("n"), ")")
  if (rep == "jkn") { # of each replicate the shares themselves, as R's svyby gives them
    P <- svyby(~hichol, ~race, s, svymean, covmat=TRUE, return.replicates=TRUE); M <- svymean(~hichol, s, return.replicates=TRUE); N <- svytotal(~all, s, return.replicates=TRUE)
    th <- cbind(attr(P, "replicates"), M$replicates, N$replicates); e <- c(coef(P), coef(M), coef(N)); names(e) <- c(paste0("p", L), "m", "all")
    V <- survey:::svrVar(th, s$scale, s$rscales, mse=FALSE, coef=e); dimnames(V) <- list(names(e), names(e)); T <- structure(e, var=V, class="svystat")
    rate <- function(l) paste0("p", l); R <- "m"; sum_ <- function(p) "all" }
  con <- function(text) full(svycontrast(T, list(z=parse(text=text)[[1]])), k)
  ask("estimate", "rate", statistic=q("proportion"), of=ql("hichol"), by=ql("race")); ask("estimate", "overall", statistic=q("proportion"), of=ql("hichol"), where=q("${race} != ''")); ask("estimate", "people", statistic=q("count"), where=q("${race} != '' and ${hichol} >= 0"))
  ask("contrast", "gap", of=ql(c("rate","overall")), expr=q(paste0(L[1], " / overall"))); want("contrasts", "gap", con(paste0(rate(L[1]), "/", R)))
  ask("contrast", "named", of=ql(c("rate","overall")), expr=q(paste0("`rate:", L[2], "` - overall"))); want("contrasts", "named", con(paste0(rate(L[2]), "-", R)))
  ask("contrast", "paf", of=ql(c("rate","overall")), kind=q("attributable_fraction"), overall=q("overall"), reference=q(L[1])); want("contrasts", "paf", con(paste0("(", R, "-", rate(L[1]), ")/", R)))
  ask("contrast", "excess", of=ql(c("people","overall","rate")), kind=q("excess"), count=q("people"), overall=q("overall"), reference=q(L[1])); want("contrasts", "excess", con(paste0(sum_("n"), "*(", R, "-", rate(L[1]), ")")))
  ask("contrast", "index", of=ql(c("rate","overall")), kind=q("index_of_disparity"), reference=q("overall"))
  want("contrasts", "index", con(paste0("(", paste0("sqrt((", vapply(L, rate, ""), "-", R, ")^2)", collapse="+"), ")/", length(L), "/", R)))
  ask("contrast", "index_of_others", of=q("rate"), kind=q("index_of_disparity"), reference=q(L[1]))
  want("contrasts", "index_of_others", con(paste0("(", paste0("sqrt((", vapply(L[-1], rate, ""), "-", rate(L[1]), ")^2)", collapse="+"), ")/", length(L)-1, "/", rate(L[1]))))
  x <- c(2, 3, 5, 9)[seq_along(L)]; cc <- (x-mean(x))/sum((x-mean(x))^2)
  ask("contrast", "slope", of=q("rate"), kind=q("trend"), scores=paste0("[", paste(x, collapse=", "), "]")); want("contrasts", "slope", con(paste0("(", cc, ")*", vapply(L, rate, ""), collapse="+")))
  done() }
# Questions with several answers.
start("several answers", H); items <- c("hichol", "high", "old")
A <- as.matrix(nh[items]); any_ <- rowSums(!is.na(A)) > 0; all_ <- rowSums(is.na(A)) == 0; A0 <- A; A0[is.na(A0)] <- 0; r <- rowSums(A0)
for (w in c("rows","any","all","chosen","responses")) for (by in list(NULL, "sex")) {
  id <- paste0(w, by); do.call(ask, c(list("estimate", id, statistic=q("proportion"), of=ql(items), denominator=q(w), deff="true"), if (is.null(by)) NULL else list(by=ql(by))))
  x <- switch(w, rows=rep(1, nrow(nh)), any=as.numeric(any_), all=as.numeric(all_), chosen=as.numeric(r > 0), responses=r)
  dd <- d; for (i in items) dd$variables[[paste0("z", i)]] <- A0[, i] * (if (w == "all") all_ else 1); dd$variables$x__ <- x
  for (g in if (is.null(by)) "" else levels(nh$sex)) { s <- if (g == "") dd else subset(dd, sex == g); s <- subset(s, x__ > 0); k <- degf(s)
    for (i in items) { z <- svyratio(as.formula(paste0("~z", i)), ~x__, s); f <- full(z, k); f$p <- NULL
      if (w != "responses") f$deff <- deff(svymean(as.formula(paste0("~z", i)), s, deff=TRUE))
      want("estimates", id, f, if (g == "") list(of=i) else list(of=i, domain=list(sex=g))) } } }
done()
# Quantiles by score.
start("quantiles by score", H)
for (rule in c("math","school","hf7")) for (by in list(NULL, "race")) { id <- paste0("score_", rule, by)
  do.call(ask, c(list("estimate", id, statistic=q("quantile"), of=ql("score"), probs="[0.25, 0.5, 0.8]", rule=q(rule), interval=q("score"), level=.9), if (is.null(by)) NULL else list(by=ql(by))))
  for (g in if (is.null(by)) "" else levels(nh$race)) { s <- subset(d, !is.na(score) & (g == "" | (!is.na(race) & race == g)))
    for (p in c(.25,.5,.8)) { z <- try(svyquantile(~score, s, p, alpha=.1, interval.type="score", qrule=rule, df=degf(s)), silent=TRUE); if (inherits(z, "try-error")) { cat("R refused", id, g, p, "\n"); next }
      a <- as.data.frame(z[[1]]); want("estimates", id, list(estimate=a[1,1], lower=a[1,2], upper=a[1,3], se=a[1,4]), if (g == "") list(prob=p) else list(prob=p, domain=list(race=g))) } } }
done()
# Quantiles by replicates.
for (kind in c("brr","jkn")) { start(paste("quantiles by replicates", kind), paste0(H, "[replicates]\nkind = \"", kind, "\"\n")); D <- as.svrepdesign(d, type=if (kind == "brr") "BRR" else "JKn")
  for (rule in c("math","school","hf7")) { id <- paste0("q", if (rule != "math") paste0("_", rule))
    ask("estimate", id, statistic=q("quantile"), of=ql("score"), probs="[0.25, 0.5]", rule=q(rule), interval=q("replicates"), by=ql("sex"))
    for (g in levels(nh$sex)) { s <- subset(D, !is.na(score) & sex == g); for (p in c(.25,.5)) { z <- as.data.frame(svyquantile(~score, s, p, qrule=rule, interval.type="quantile", df=degf(s))[[1]])
      want("estimates", id, list(estimate=z[1,1], lower=z[1,2], upper=z[1,3], se=z[1,4], df=degf(s)), list(prob=p, domain=list(sex=g))) } } }
  done() }
# Weights trimmed inside each replicate. R's trimWeights holds the bounds against the replicate weights themselves, so that a
# doubled weight is cut where the sample's is not; here they are held against what one respondent stands for: a row whose
# replicate takes it t times is t respondents of w/t, and what is cut is shared equally among the respondents within. The df are given: of replicates that
# differ by little else than that share, the rank is a matter of tolerance.
trim <- function(w, t, low, high) { on <- w > 0; a <- ifelse(on, w/t, 0); a <- ifelse(on & abs(a/high-1) < 1e-12, high, a); out <- on & (a < low | a > high); held <- ifelse(out, pmin(pmax(a, low), high), a)
  held <- held + ifelse(on & !out, sum((a-held)*t)/sum(t[on & !out]), 0); held*t }
for (kind in c("brr","fay","jkn")) for (adjusted in c(FALSE, TRUE)) for (cut in c("idle","cuts")) {
  low <- if (cut == "idle") 0 else 10000; high <- if (cut == "idle") 140000*(1+.2*adjusted) else 60000
  start(paste("trim in replicates", kind, adjusted, cut), paste0(H, "[replicates]\nkind = \"", kind, "\"\n", if (kind == "fay") "rho = 0.3\n", "[trim]\nlow = ", low, "\nhigh = ", high, "\n",
    if (adjusted) "[poststratify]\nby = [\"sex\"]\ntotals = { F = 20000000, M = 19500000 }\n"))
  D <- switch(kind, brr=as.svrepdesign(d, type="BRR"), fay=as.svrepdesign(d, type="Fay", fay.rho=.3), jkn=as.svrepdesign(d, type="JKn"))
  t <- weights(D, "analysis")/weights(D, "sampling")
  if (adjusted) D <- postStratify(D, ~sex, data.frame(sex=c("F","M"), Freq=c(20000000, 19500000)))
  W <- weights(D, "analysis"); w <- weights(D, "sampling"); one <- rep(1, nrow(nh)); T <- sapply(seq_len(ncol(W)), function(r) trim(W[, r], t[, r], low, high))
  S <- svrepdesign(data=nh, weights=trim(w, one, low, high), repweights=T, type="other", combined.weights=TRUE, scale=D$scale, rscales=D$rscales, mse=FALSE)
  ask("estimate", "score", statistic=q("mean"), of=ql("score"), df=20); s <- subset(S, !is.na(score)); f <- full(svymean(~score, s), 20); f$p <- NULL; want("estimates", "score", f)
  ask("estimate", "ill", statistic=q("total"), of=ql("hichol"), by=ql("race"), df=20)
  for (g in levels(nh$race)) { s <- subset(S, !is.na(hichol) & race == g); f <- full(svytotal(~hichol, s), 20); f$p <- NULL; want("estimates", "ill", f, list(domain=list(race=g))) }
  done() }
writeLines(toJSON(plans, auto_unbox=TRUE, digits=NA), "tests/fixtures/reference/combined.json"); cat(length(plans), "plans", sum(sapply(plans, function(p) length(p$checks))), "checks\n")
