/** A programme in which every noun and every form of property stands once; it has no syntax and no reference finding. */
export const sample = `programme SampleBank "样例银行" {
  as-of 2026-01-27
  core Advisers, Underwriting
  horizon 2020..2025
  modelled-on "科技公司"
  principles { profile strict  set laws-min 2  off weakest-link because "尚无分行" }
}
goal Growth "增长" { kind business  raised by Risk on 2013  within 3..5 years  effect augment, replace  source "000:26" }
goal Cloud "上云" { kind technology  parent Growth
  metric Speed "提速" { kind efficiency  baseline 3 days  target <= 2  actual "分钟级"  as-of 2025  change "-35%"  north-star }
}
unit Risk "风控部门" { kind risk }
unit Retail "零售" { kind business  goal Growth }
unit Tech "技术团队" { kind technology  until after 2026 }
unit Joint "联合项目组" { kind team  members Retail, Tech  founded 2019-05-08 }
segment Elderly "老年客群" { owner Retail  basis life-stage, occupation  care accessible }
need Slow "登录慢" { raised by Retail on 2018  goal Growth  process "密码登录"  scenario "缴费" }
data Log "日志" { class internal  definitions single  quality 2019-Q4  steward Retail  host Platform }
/** The shared platform. */
initiative Platform "平台" { kind platform  offers api, component  hub risk  exit "源码托管"  novelty established }
initiative Part "分项" { kind process  part of Platform  uses Platform  technologies ocr, blockchain  tier low-risk  phase rollout }
metric Volume "规模" { kind volume  of Platform  actual ~ 350,000,000,000.5 CNY }
metric Reach "覆盖面" { kind coverage  of Liveness, Elderly, Risk  actual nearly 90 % }
initiative FaceLogin "人脸识别登录" {
  kind system
  core Advisers
  tier high-frequency low-risk
  decides auto
  goal Growth
  need Slow
  serves Elderly, staff
  owner Retail
  builder Tech
  team Joint
  partners Retail
  depends on Platform
  feeds Retail
  uses Log
  risks identity-fraud, outage
  controls Liveness
  handover Retail
  gate need by Retail on 2019-01
  gate compliance by Risk on before 2020 laws "个人信息保护法", "金融数据安全分级指南"
  phase pilot 2020-03..2020-05 at Risk partial
  phase rollout between 2020-06 and 2020-08 at Risk, Tech
  modelled-on "同业"  effect augment  direction out  access barrier-free  via challenge  reward 2025
  local "本地特色"  journey before, during, after  release every week  redeploy "转岗"
  flow business technology
  flow technology business
  assume "各日期均为假设"
  waive control-before-rollout because "人工复核" by Risk until 2027
  control Backup "灾备" { dimension technical  mode respond  against outage  technique dual-dr  owner Risk  live 2020-01  every quarter  within 1 hour  at Risk }
}
control Liveness "活体检测" { goal Growth  mode prevent, detect  against identity-fraud  technique liveness  owner Risk  live 2020-02 }
risk VendorLock "供应商锁定" { likelihood high  impact medium  owner Risk }
tradeoff Login "登录取舍" { between safety and convenience  chose safety  because "底线"  by Risk  on FaceLogin }
`;
