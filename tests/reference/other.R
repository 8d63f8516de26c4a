# Recomputes tests/fixtures/reference/other.json and other/*.csv with R's survey package (4.1-1 from Debian) and jsonlite:
#   Rscript tests/reference/other.R
# Data: `api` (California schools, 2000), `nhanes` (2009-2010, the first 1,200 children and adults of strata with two PSUs)
# and `mu284` of that package; answers are taken away at random with a fixed seed, so that items miss values.
# A case is a question of a plan, as `chna estimate` reads it, with R's answer; questions are made by loops over designs,
# statistics, domains and intervals.
suppressMessages({library(survey); library(jsonlite)})
options(survey.lonely.psu="fail", survey.adjust.domain.lonely=FALSE, warn=-1, digits=15)
DIR <- "tests/fixtures/reference/other/"
plans <- list(); cur <- NULL
put <- function(df, name) { write.csv(df, paste0(DIR, name, ".csv"), row.names=FALSE, na="")
  read.csv(paste0(DIR, name, ".csv"), na.strings="", stringsAsFactors=TRUE) }
start <- function(name, file, header) { flush_plan(); cur <<- new.env(); cur$name <- name
  cur$toml <- paste0("[data]\nfile = \"", DIR, file, ".csv\"\n[design]\n", header, "\n"); cur$checks <- list(); cur$k <- 0 }
flush_plan <- function() if (!is.null(cur)) { plans[[length(plans)+1]] <<- list(name=cur$name, toml=cur$toml, checks=cur$checks); cur <<- NULL }
ask <- function(sect__, ...) { cur$k <- cur$k + 1; id <- paste0("q", cur$k); a <- list(...)
  lines <- vapply(names(a), function(n) paste0(n, " = ", a[[n]]), "")
  cur$toml <- paste0(cur$toml, "[[", sect__, "]]\nid = \"", id, "\"\n", paste(lines, collapse="\n"), "\n"); id }
q <- function(x) paste0("\"", x, "\"")
ql <- function(x) paste0("[", paste(q(x), collapse=", "), "]")
nl <- function(x) paste0("[", paste(format(x, digits=17), collapse=", "), "]")
want <- function(id, vals, sel=list(), sec="estimates", tol=1e-8, note="") { v <- lapply(vals, function(v) signif(as.numeric(v)[1], 15)); v <- v[vapply(v, is.finite, TRUE)]
  k <- list(at=sec, id=id, of=sel, tol=tol, is=v); if (length(sel)==0) k$of <- NULL; if (tol==1e-8) k$tol <- NULL; if (length(v)) cur$checks[[length(cur$checks)+1]] <- k }
safe <- function(e, what="") tryCatch(e, error=function(x) { cat("R refused", cur$name, what, conditionMessage(x), "\n"); NULL })
# Domains: list of (selector, logical)
doms <- function(data, by) { if (is.null(by)) return(list(list(sel=list(), i=rep(TRUE, nrow(data)))))
  g <- data[by]; for (b in by) g[[b]] <- as.character(g[[b]])
  ok <- complete.cases(g); u <- unique(g[ok,,drop=FALSE])
  lapply(seq_len(nrow(u)), function(k) list(sel=list(domain=as.list(setNames(as.character(unlist(u[k,])), by))),
     i=ok & Reduce(`&`, lapply(by, function(b) !is.na(g[[b]]) & g[[b]]==u[k,b])))) }
sub <- function(d, i) { i[is.na(i)] <- FALSE; d[which(i), ] }
tci <- function(e, s, df, level=.95) { t <- qt(1-(1-level)/2, df); list(lower=e-t*s, upper=e+t*s) }
hasw <- function(d, i) any(i)
byarg <- function(by) if (is.null(by)) list() else list(by=ql(by))
doask <- function(kind, base, by, extra=list()) do.call(ask, c(list(kind), base, byarg(by), extra))
# one numeric column, all plain statistics
means <- function(d, y, by, deff=FALSE, level=.95, df="domain", interval="t", stat="mean") {
  ex <- list(interval=q(interval), level=level); if (is.numeric(df)) ex$df <- df else ex$df <- q(df)
  if (identical(deff, TRUE)) ex$deff <- "true"; if (identical(deff, "replace")) ex$deff <- q("replace")
  id <- doask("estimate", list(statistic=q(stat), of=ql(y)), by, ex)
  for (m in doms(d$variables, by)) { i <- m$i & !is.na(d$variables[[y]]); if (!any(i)) next
    s <- sub(d, i); f <- as.formula(paste0("~", y))
    r <- safe(switch(stat, mean=svymean(f, s, deff=deff, na.rm=TRUE), total=svytotal(f, s, deff=deff, na.rm=TRUE), variance=svyvar(f, s, na.rm=TRUE)), paste(stat, y))
    if (is.null(r)) next
    e <- as.numeric(coef(r)); se <- as.numeric(SE(r)); if (stat=="variance") { e <- as.numeric(r)[1]; se <- sqrt(as.numeric(attr(r,"var"))[1]) }
    k <- if (is.numeric(df)) df else if (df=="domain") degf(s) else degf(d)
    v <- list(estimate=e, se=se, n=sum(i), df=k)
    if (interval=="t") v <- c(v, tci(e, se, k, level))
    if (interval=="log") { t <- qt(1-(1-level)/2, k)*se/e; v$lower <- e*exp(-t); v$upper <- e*exp(t) }
    if (!identical(deff, FALSE)) v$deff <- as.numeric(deff(r))
    want(id, v, c(m$sel, list(of=y))) } }
counts <- function(d, by) { id <- doask("estimate", list(statistic=q("count")), by)
  for (m in doms(d$variables, by)) { d$variables$one__ <- 1; s <- sub(d, m$i); r <- safe(svytotal(~one__, s)); if (is.null(r)) next
    want(id, c(list(estimate=coef(r), se=SE(r), df=degf(s), n=sum(m$i)), tci(coef(r), SE(r), degf(s))), m$sel) } }
ratios <- function(d, y, x, by, deff=FALSE) { ex <- list(); if (deff) ex$deff <- "true"
  id <- doask("estimate", list(statistic=q("ratio"), of=ql(y), over=q(x)), by, ex)
  for (m in doms(d$variables, by)) { i <- m$i & !is.na(d$variables[[y]]) & !is.na(d$variables[[x]]); if (!any(i)) next; s <- sub(d, i)
    r <- safe(svyratio(as.formula(paste0("~",y)), as.formula(paste0("~",x)), s, deff=deff, na.rm=TRUE), "ratio"); if (is.null(r)) next
    e <- as.numeric(coef(r)); se <- as.numeric(SE(r)); v <- c(list(estimate=e, se=se, df=degf(s)), tci(e, se, degf(s)))
    if (deff) v$deff <- as.numeric(deff(r))
    want(id, v, m$sel) } }
cats <- function(d, y, by, stat="proportion") { id <- doask("estimate", list(statistic=q(stat), of=ql(y)), by)
  for (m in doms(d$variables, by)) { i <- m$i & !is.na(d$variables[[y]]); if (!any(i)) next; s <- sub(d, i)
    for (l in levels(factor(d$variables[[y]]))) { s$variables$z__ <- as.numeric(as.character(s$variables[[y]])==l)
      r <- safe(if (stat=="proportion") svymean(~z__, s, na.rm=TRUE) else svytotal(~z__, s, na.rm=TRUE)); if (is.null(r)) next
      e <- as.numeric(coef(r)); se <- as.numeric(SE(r)); if (stat=="proportion" && (e<1e-14 || e>1-1e-14)) se <- 0
      want(id, c(list(estimate=e, se=se, df=degf(s)), tci(e,se,degf(s))), c(m$sel, list(category=l))) } } }
METHODS <- c("beta","xlogit","logit","asin","mean","likelihood")
props <- function(d, y, by, method="beta", level=.95, df="domain") {
  word <- if (method=="mean") "t" else method
  id <- doask("estimate", list(statistic=q("proportion"), of=ql(y), interval=q(word), level=level, df=q(df)), by)
  v <- d$variables[[y]]; one <- if (is.logical(v)) v else if (is.factor(v)) v==levels(v)[2] else v==1
  d$variables$z__ <- as.numeric(one)
  for (m in doms(d$variables, by)) { i <- m$i & !is.na(one); if (!any(i)) next; s <- sub(d, i)
    k <- if (df=="domain") degf(s) else degf(d); edge <- length(unique(one[i]))==1
    r <- safe(svyciprop(~z__, s, method=method, level=level, df=k), paste("ciprop", method))
    if (is.null(r)) next
    ci <- as.numeric(attr(r, "ci")); vv <- list(estimate=as.numeric(r), df=k)
    if (!edge) vv$se <- sqrt(as.numeric(attr(r,"var"))); if (method %in% c("likelihood","logit")) { vv$se <- NULL; vv$estimate <- NULL } # a fit that stopped early, some 1e-8 off svymean
    if (method == "likelihood" && edge) next
    if (!(method=="beta" && df=="design") && !(edge && method %in% c("xlogit","logit","asin"))) { vv$lower <- ci[1]; vv$upper <- ci[2] }
    tol <- 1e-8
    want(id, vv, c(m$sel, list(of=y)), tol=tol, note=paste(method, if (edge) "edge")) } }
quants <- function(d, y, by, rule="math", interval="mean", probs=c(.1,.25,.5,.75,.9), level=.95) {
  word <- if (interval=="mean") "t" else interval
  id <- doask("estimate", list(statistic=q("quantile"), of=ql(y), probs=nl(probs), rule=q(rule), interval=q(word), level=level), by)
  for (m in doms(d$variables, by)) { i <- m$i & !is.na(d$variables[[y]]); if (!any(i)) next; s <- sub(d, i)
    r <- safe(svyquantile(as.formula(paste0("~",y)), s, probs, alpha=1-level, qrule=rule, interval.type=interval, df=degf(s), na.rm=TRUE), paste("quantile", rule, interval)); if (is.null(r)) next
    a <- as.data.frame(r[[1]])
    for (k in seq_along(probs)) want(id, list(estimate=a[k,1], lower=a[k,2], upper=a[k,3], se=a[k,4]), c(m$sel, list(prob=probs[k])), note=paste(rule, interval)) } }
covs <- function(d, y, by1) { # by one column with covariance and contrasts
  id <- doask("estimate", list(statistic=q("mean"), of=ql(y)), by1, list(covariance="true"))
  s <- sub(d, !is.na(d$variables[[y]]) & !is.na(d$variables[[by1]]))
  b <- safe(svyby(as.formula(paste0("~",y)), as.formula(paste0("~",by1)), s, svymean, covmat=TRUE, na.rm=TRUE), "svyby"); if (is.null(b)) return()
  V <- vcov(b); L <- as.character(b[[by1]]); k <- degf(s)
  for (i in seq_along(L)) for (j in seq_along(L)) want(id, list(v=V[i,j]), list(row=L[i], col=L[j]), sec="covariances")
  bt <- function(x) paste0("`", x, "`")
  ex <- list(paste0(bt(L[1])," - ",bt(L[2])), paste0("log(",bt(L[1])," / ",bt(L[2]),")"), paste0("2 * ",bt(L[1])," / (",bt(L[2])," + ",bt(L[length(L)]),") ^ 2"), paste0("exp(",bt(L[1])," / 1000) - sqrt(",bt(L[2])," + 1e4)"))
  rn <- rownames(b); bb <- b
  for (x in ex) { cid <- ask("contrast", of=q(id), expr=q(x))
    r <- safe(svycontrast(b, list(z=parse(text=x)[[1]])), "contrast"); if (is.null(r)) next
    e <- as.numeric(coef(r)); se <- as.numeric(SE(r))
    want(cid, c(list(estimate=e, se=se, df=k, p=2*pt(-abs(e/se), k)), tci(e, se, k)), sec="contrasts") } }
chis <- function(d, a, b, stats=c("F","Chisq","Wald","adjWald","lincom","saddlepoint")) for (st in stats) {
  id <- ask("test", kind=q("chisq"), of=ql(c(a,b)), statistic=q(st))
  d$variables[[a]] <- factor(d$variables[[a]]); d$variables[[b]] <- factor(d$variables[[b]])
  r <- safe(svychisq(as.formula(paste0("~",a,"+",b)), d, statistic=st), paste("chisq", st)); if (is.null(r)) { next }
  v <- list(p=as.numeric(r$p.value)); if (!is.null(r$statistic)) v$statistic <- as.numeric(r$statistic)
  if (st %in% c("F","Wald","adjWald")) { v$df0 <- r$parameter[1]; v$df1 <- r$parameter[2] }
  want(id, v, sec="tests", note=paste("chisq", st)) }
ttests <- function(d, y, g=NULL) { id <- ask("test", kind=q("ttest"), of=ql(c(y, g)))
  s <- sub(d, !is.na(d$variables[[y]]) & (if (is.null(g)) TRUE else !is.na(d$variables[[g]])))
  if (!is.null(g)) s$variables[[g]] <- factor(s$variables[[g]])
  r <- safe(svyttest(as.formula(paste0(y, "~", if (is.null(g)) "0" else g)), s), "ttest"); if (is.null(r)) return()
  want(id, list(statistic=r$statistic, p=r$p.value, df0=r$parameter, difference=r$estimate[1]), sec="tests", note="ttest") }
ranks <- function(d, y, g, tests=c("wilcoxon","vanderWaerden","median")) for (t in tests) { id <- ask("test", kind=q("rank"), of=ql(c(y,g)), statistic=q(t))
  s <- sub(d, !is.na(d$variables[[y]]) & !is.na(d$variables[[g]])); s$variables[[g]] <- factor(s$variables[[g]])
  r <- safe(svyranktest(as.formula(paste0(y, "~", g)), s, test=t), paste("rank", t)); if (is.null(r)) next
  v <- list(p=as.numeric(r$p.value)); v$statistic <- as.numeric(r$statistic)[length(r$statistic)]; want(id, v, sec="tests", note=paste("rank", t)) }
models <- function(d, f, kind="linear") { id <- ask("model", kind=q(kind), formula=q(f))
  fm <- as.formula(f); r <- safe(if (kind=="linear") eval(bquote(svyglm(.(fm), d, family=gaussian()))) else eval(bquote(svyglm(.(fm), d, family=quasibinomial()))), "glm"); if (is.null(r)) return()
  sm <- safe(summary(r)$coefficients); k <- r$df.residual; ci <- confint(r, ddf=k)
  for (t in rownames(sm)) want(id, list(estimate=sm[t,1], se=sm[t,2], t=sm[t,3], p=sm[t,4], lower=ci[t,1], upper=ci[t,2]), list(term=t), sec="models", note=f)
  for (t in attr(terms(fm),"term.labels")) { w <- safe(regTermTest(r, t, df=k), "regTermTest"); if (is.null(w)) next
    if (is.null(w$Ftest)) next
    want(id, list(f=as.numeric(w$Ftest), p=as.numeric(w$p)), list(term=t), sec="terms", note=f) } }
std <- function(d, y, by, g, shares) { 
  id <- doask("estimate", list(statistic=q("mean"), of=ql(y)), by, list(standardize=paste0("{ by = ", q(g), ", shares = { ", paste0(q(names(shares)), " = ", shares, collapse=", "), " } }")))
  a <- safe(svystandardize(d, by=as.formula(paste0("~",g)), over=if (is.null(by)) ~1 else as.formula(paste0("~",by)), population=as.numeric(shares), excluding.missing=as.formula(paste0("~",y))), "std"); if (is.null(a)) return()
  b <- if (is.null(by)) svymean(as.formula(paste0("~",y)), a, na.rm=TRUE) else svyby(as.formula(paste0("~",y)), as.formula(paste0("~",by)), a, svymean, na.rm=TRUE)
  if (is.null(by)) want(id, list(estimate=coef(b), se=SE(b)), note="std") else for (k in seq_len(nrow(b))) want(id, list(estimate=coef(b)[k], se=SE(b)[k]), list(domain=setNames(list(as.character(b[[by]][k])), by)), note="std") }
wts <- function(w, tol=1e-8) want("", list(sum=sum(w), min=min(w[w>0]), max=max(w), kish_n=sum(w)^2/sum(w^2)), sec="weights", tol=tol)
summ <- function(d) want("", list(df=degf(d)), sec="design")
finish <- function(f) { flush_plan(); writeLines(toJSON(plans, auto_unbox=TRUE, digits=NA), f); cat(length(plans), "plans", sum(sapply(plans, function(p) length(p$checks))), "checks\n") }
data(api); data(nhanes); data(mu284); set.seed(2)
few <- function(d, num, y01, by, two=NULL, cat=NULL, lin=NULL, logi=NULL) { summ(d)
  for (b in by) { means(d, num, b, deff=TRUE); means(d, num, b, stat="total", deff="replace"); means(d, num, b, stat="variance"); counts(d, b)
    for (m in c("beta","xlogit","logit","asin","mean","likelihood")) props(d, y01, b, m) }
  for (r in c("math","school","hf4","hf7","hf8")) quants(d, num, NULL, r, probs=c(.25,.5,.9)); for (i in c("beta","xlogit","asin")) quants(d, num, NULL, "math", i, c(.25,.5))
  for (y in cat) cats(d, y, NULL); if (length(cat)>1) chis(d, cat[1], cat[2], c("F","Chisq","Wald","adjWald"))
  if (!is.null(two)) { covs(d, num, two); ttests(d, num, two); ttests(d, num); ranks(d, num, two) }
  for (f in lin) models(d, f); for (f in logi) models(d, f, "logistic") }
s0 <- apistrat[c("stype","api00","api99","sch.wide","both","awards","meals","ell","growth","pw","fpc")]; names(s0) <- gsub("\\.","_",names(s0)); s0$growth[sample(200,15)] <- NA; s0$both[sample(200,9)] <- NA; s0$wide <- as.numeric(s0$sch_wide=="Yes"); st <- put(s0,"apistrat")
c0 <- apiclus1[c("stype","dnum","api00","api99","sch.wide","both","awards","meals","ell","growth","pw","fpc")]; names(c0) <- gsub("\\.","_",names(c0)); c0$growth[sample(183,15)] <- NA; c0$wide <- as.numeric(c0$sch_wide=="Yes"); c1 <- put(c0,"apiclus1")
c0 <- apiclus2[c("stype","dnum","snum","sch.wide","both","growth","pw","fpc1","fpc2")]; names(c0) <- gsub("\\.","_",names(c0)); c0$growth[sample(126,9)] <- NA; c0$wide <- as.numeric(c0$sch_wide=="Yes"); c0$f1 <- 40/c0$fpc1; c0$f2 <- ave(c0$snum,c0$dnum,FUN=length)/c0$fpc2; c2 <- put(c0,"apiclus2")
nh <- nhanes; names(nh)[names(nh)=="HI_CHOL"] <- "hichol"; nh <- nh[nh$SDMVPSU %in% 1:2 & nh$SDMVSTRA %in% names(which(tapply(nh$SDMVPSU,nh$SDMVSTRA,max)==2)),]; nh <- nh[sort(sample(nrow(nh),1200)),]; nh$age <- as.character(nh$agecat); nh$race <- paste0("r",nh$race); nh$sex <- ifelse(nh$RIAGENDR==1,"M","F"); nh$agecat <- NULL; nh$RIAGENDR <- NULL; nh$score <- round(rnorm(nrow(nh),-3,40)); nh$score[sample(nrow(nh),60)] <- NA
lonely <- put(nh[!(nh$SDMVSTRA==80 & nh$SDMVPSU==2),],"lonely"); nh <- put(nh,"nhanes"); m0 <- put(mu284,"mu284")
HS <- 'weight = "pw"\nstrata = "stype"'; H1 <- 'weight = "pw"\npsu = ["dnum"]'; HN <- 'weight = "WTMEC2YR"\nstrata = "SDMVSTRA"\npsu = ["SDMVPSU"]\nnested = true'
dn <- svydesign(id=~SDMVPSU,strata=~SDMVSTRA,weights=~WTMEC2YR,nest=TRUE,data=nh); d1 <- svydesign(id=~dnum,weights=~pw,data=c1); ds <- svydesign(id=~1,strata=~stype,weights=~pw,data=st)
start("strata with fpc","apistrat",paste0(HS,'\nfpc = ["fpc"]')); few(svydesign(id=~1,strata=~stype,weights=~pw,fpc=~fpc,data=st),"growth","wide",list(NULL,"awards"),"both",c("stype","both"),"api00 ~ ell + stype","wide ~ ell + meals")
start("clusters","apiclus1",H1); few(d1,"growth","wide",list(NULL,"stype"),"both",c("stype","both"),"growth ~ stype*both","wide ~ stype")
start("clusters without weights","apiclus1",'psu = ["dnum"]'); few(svydesign(id=~dnum,weights=~1,data=c1),"growth","wide",list("stype"))
start("two stages, counts","apiclus2",'psu = ["dnum","snum"]\nfpc = ["fpc1","fpc2"]'); few(svydesign(id=~dnum+snum,fpc=~fpc1+fpc2,data=c2),"growth","wide",list(NULL,"stype"),"both")
start("two stages, fractions","apiclus2",'weight = "pw"\npsu = ["dnum","snum"]\nfpc = ["f1","f2"]'); few(svydesign(id=~dnum+snum,weights=~pw,fpc=~f1+f2,data=c2),"growth","wide",list(NULL))
start("mu284","mu284",'psu = ["id1","id2"]\nfpc = ["n1","n2"]'); means(svydesign(id=~id1+id2,fpc=~n1+n2,data=m0),"y1",NULL,stat="total")
start("national survey","nhanes",HN); few(dn,"score","hichol",list(NULL,"race"),"sex",c("age","sex"),"score ~ age + sex","hichol ~ score"); ratios(dn,"score","hichol","race"); std(dn,"hichol","race","age",setNames(c(.2,.3,.35,.15),levels(nh$age)))
for (l in c("remove","certainty","adjust","average")) { options(survey.lonely.psu=l); start(paste("lonely",l),"lonely",paste0(HN,'\nlonely_psu = "',l,'"')); d <- svydesign(id=~SDMVPSU,strata=~SDMVSTRA,weights=~WTMEC2YR,nest=TRUE,data=lonely); means(d,"score","race"); if (l!="adjust") means(d,"score","race",stat="total"); props(d,"hichol","sex") }
options(survey.lonely.psu="fail")
rep_ <- function(name, file, hdr, r, kind, extra, ...) { start(name, file, paste0(hdr,"\n[replicates]\nkind = \"",kind,"\"\n",extra)); summ(r); means(r, ...); means(r, ..., stat="total") }
rep_("jk1","apiclus1",H1,as.svrepdesign(d1,type="JK1"),"jk1","","growth","stype"); rep_("jk1 mse","apiclus1",H1,as.svrepdesign(d1,type="JK1",mse=TRUE),"jk1","mse = true","growth","stype")
rep_("jkn","nhanes",HN,as.svrepdesign(dn,type="JKn"),"jkn","","score","race"); rep_("brr","nhanes",HN,as.svrepdesign(dn,type="BRR"),"brr","","score","race"); rep_("fay","nhanes",HN,as.svrepdesign(dn,type="Fay",fay.rho=.3),"fay","rho = 0.3","score","race")
pop <- apipop; names(pop) <- gsub("\\.","_",names(pop)); tt <- function(x) paste0("{ ", paste0(q(names(x)), " = ", format(as.numeric(x),digits=17,scientific=FALSE), collapse=", "), " }")
mk <- function(name,file,hdr,d,tol=1e-8) { start(name,file,hdr); wts(weights(d),tol); means(d,"growth",NULL); means(d,"growth","awards",stat="total"); props(d,"wide","awards","xlogit"); models(d,"api00 ~ ell + stype") }
P <- colSums(model.matrix(~stype+api99,pop)); for (k in c("linear","raking","logit")) mk(paste("calibrated",k),"apiclus1",paste0(H1,"\n[calibrate]\nkind = ",q(k),"\ntotals = ",tt(P),if (k=="logit") "\nbounds = [0.4, 2.5]" else ""),do.call(calibrate,c(list(d1,~stype+api99,P,calfun=k,epsilon=1e-12,maxit=200),if (k=="logit") list(bounds=c(.4,2.5)))))
t1 <- as.data.frame(xtabs(~stype,pop)); mk("post-stratified","apiclus1",paste0(H1,'\n[poststratify]\nby = ["stype"]\ntotals = ',tt(setNames(t1$Freq,t1$stype))),postStratify(d1,~stype,t1))
t2 <- as.data.frame(xtabs(~sch_wide,pop)); mk("raked","apiclus1",paste0(H1,'\n[[margin]]\nby = ["stype"]\ntotals = ',tt(setNames(t1$Freq,t1$stype)),'\n[[margin]]\nby = ["sch_wide"]\ntotals = ',tt(setNames(t2$Freq,t2$sch_wide))),rake(d1,list(~stype,~sch_wide),list(t1,t2),control=list(maxit=2000,epsilon=1e-12)),1e-7)
finish("tests/fixtures/reference/other.json")
