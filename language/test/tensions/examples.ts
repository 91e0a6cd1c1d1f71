/** Programmes that show one tension each, at the line that ends with `//! info ID`, and the same without it. */
export interface Example {
  readonly id: string;
  /** The element in which it shows, and the text on which the finding stands. */
  readonly element: string;
  readonly at: string;
  readonly shows: string;
  /** A text in `shows`, and what it gives way to so that nothing shows. */
  readonly without: readonly (readonly [text: string, instead: string])[];
}

const risk = 'unit Risk { kind risk }\n';

export const examples: readonly Example[] = [
  {
    id: 'openness-or-privacy',
    element: 'OpenBank',
    at: 'Shop',
    shows: `unit Shop { kind partner }
unit Maker { kind vendor }
data People { class personal }
initiative OpenBank {
  uses People
  partners Maker, Shop //! info openness-or-privacy
}`,
    without: [
      ['class personal', 'class internal'],
      ['Maker, Shop', 'Maker'],
      ['Maker, Shop', 'Maker, Nobody'],
    ],
  },
  {
    id: 'convenience-or-safety',
    element: 'FaceLogin',
    at: 'auto',
    shows: `initiative FaceLogin {
  risks outage, identity-fraud
  decides auto //! info convenience-or-safety
}`,
    without: [
      ['decides auto', 'decides assist'],
      ['outage, identity-fraud', 'outage'],
    ],
  },
  {
    id: 'standard-or-human-touch',
    element: 'Wealthy',
    at: 'segment Wealthy',
    shows: `segment Wealthy { } //! info standard-or-human-touch
initiative Claims { serves Wealthy  decides auto }
initiative Advice { serves Wealthy  decides human }`,
    without: [
      ['decides human', 'decides assist'],
      ['serves Wealthy  decides auto', 'serves staff  decides auto'],
    ],
  },
  {
    id: 'centralisation-or-localisation',
    element: 'Processing',
    at: 'local "merchants of the region"',
    shows: `unit HeadOffice { kind head-office }
initiative Processing {
  owner HeadOffice
  local "merchants of the region" //! info centralisation-or-localisation
}`,
    without: [
      ['kind head-office', 'kind branch'],
      ['local "merchants of the region"', ''],
    ],
  },
  {
    id: 'assistance-or-replacement',
    element: 'Robots',
    at: 'replace',
    shows: `initiative Robots {
  effect replace //! info assistance-or-replacement
}`,
    without: [['effect replace', 'effect augment']],
  },
  {
    id: 'finance-first-or-technology-first',
    element: 'Cloud',
    at: 'technology',
    shows: `goal Growth { kind business }
goal Cloud {
  kind technology //! info finance-first-or-technology-first
}`,
    without: [
      ['kind technology', 'kind technology  parent Growth'],
      ['kind technology', 'kind technology  parent Nobody'],
      ['kind technology', 'kind capability'],
    ],
  },
  {
    id: 'own-strength-or-benchmark',
    element: 'App',
    at: 'modelled-on "another bank"',
    shows: `initiative App {
  modelled-on "another bank" //! info own-strength-or-benchmark
}`,
    without: [['modelled-on', 'local']],
  },
  {
    id: 'prudence-or-speed',
    element: 'Quantum',
    at: 'phase rollout 2024-06',
    shows: `initiative Quantum {
  novelty frontier
  phase build 2024-01-31..2024-05
  phase rollout 2024-06 //! info prudence-or-speed
  phase rollout 2025
}`,
    without: [
      ['novelty frontier', 'novelty new'],
      ['rollout 2024-06', 'rollout 2024-07'],
      ['rollout 2024-06', 'rollout 2024-07-31'],
      ['rollout 2024-06', 'rollout 2023-12'],
      ['build 2024-01-31..2024-05', 'build before 2024-05'],
      ['build 2024-01-31..2024-05', 'build'],
      ['build 2024-01-31..2024-05', 'design 2024-01-31'],
    ],
  },
  {
    id: 'few-touchpoints-or-many-touchpoints',
    element: 'Bank',
    at: 'waive few-but-fine-touchpoints because "each for its own customers" by Risk',
    shows: `programme Bank {
  principles { set channels-max 1 }
  waive few-but-fine-touchpoints because "each for its own customers" by Risk //! info few-touchpoints-or-many-touchpoints
}
${risk}segment All { }
initiative App { kind channel  serves All }
initiative Web { kind channel  serves All }`,
    without: [
      ['because "each for its own customers"', ''],
      ['set channels-max 1', 'set channels-max 2'],
      ['set channels-max 1', ''],
      ['initiative Web { kind channel', 'initiative Web { part of App  kind channel'],
      ['initiative Web { kind channel  serves All', 'initiative Web { kind channel  serves staff'],
    ],
  },
  {
    id: 'demand-pull-or-supply-push',
    element: 'Cloud',
    at: 'infrastructure',
    shows: `need Speed { }
initiative Cloud {
  kind infrastructure //! info demand-pull-or-supply-push
}`,
    without: [
      ['kind infrastructure', 'kind system'],
      ['kind infrastructure', 'kind infrastructure  need Speed'],
      ['kind infrastructure', 'kind infrastructure  need Nobody'],
    ],
  },
  {
    id: 'traffic-or-value',
    element: 'Users',
    at: 'adoption',
    shows: `goal Reach {
  metric Users {
    north-star
    kind adoption //! info traffic-or-value
  }
}`,
    without: [
      ['north-star', ''],
      ['kind adoption', 'kind outcome'],
    ],
  },
  {
    id: 'fluid-teams-or-fixed-responsibility',
    element: 'Loans',
    at: 'Joint',
    shows: `unit Retail { kind business }
unit Joint { kind team }
initiative Loans {
  team Joint //! info fluid-teams-or-fixed-responsibility
  owner Retail, Joint
}`,
    without: [
      ['owner Retail, Joint', 'owner Retail'],
      ['owner Retail, Joint', 'owner Nobody'],
      ['owner Retail, Joint', 'owner'],
      ['team Joint', 'team Nobody'],
    ],
  },
  {
    id: 'single-scenario-or-whole-enterprise',
    element: 'Bank',
    at: 'programme Bank',
    shows: `programme Bank { } //! info single-scenario-or-whole-enterprise
need Tax { scenario "paying tax" }
initiative Base { kind platform  need Tax }
initiative PayTax { kind product  need Tax  depends on Base }
initiative Invoice { kind product  need Tax }`,
    without: [
      ['scenario "paying tax"', ''],
      ['initiative Invoice { kind product  need Tax }', 'initiative Invoice { kind product  need Tax  depends on Base }'],
      ['initiative Invoice { kind product  need Tax }', 'initiative Invoice { kind product  need Tax  depends on Nobody }'],
    ],
  },
  {
    id: 'credit-growth-or-sound-credit',
    element: 'Loans',
    at: 'credit',
    shows: `initiative Loans {
  risks credit //! info credit-growth-or-sound-credit
  metric Approved { kind outcome  change "+40%" }
  metric BadLoans { kind risk  actual "1/3" }
}`,
    without: [
      ['risks credit', 'risks fraud'],
      ['kind risk', 'kind cost'],
      ['kind outcome', 'kind sales'],
    ],
  },
  {
    id: 'new-signals-or-fair-use',
    element: 'Expressions',
    at: 'Faces',
    shows: `data Faces { class personal }
initiative Expressions {
  kind model
  risks credit
  uses Faces //! info new-signals-or-fair-use
}`,
    without: [
      ['kind model', 'kind product'],
      ['risks credit', 'risks fraud'],
      ['class personal', 'class public'],
      ['uses Faces', 'uses Nobody'],
    ],
  },
  {
    id: 'own-control-or-outside-strength',
    element: 'Lake',
    at: 'Supplier',
    shows: `unit Tech { kind technology }
unit Supplier { kind vendor }
initiative Lake {
  kind platform
  builder Tech, Supplier //! info own-control-or-outside-strength
}`,
    without: [
      ['kind vendor', 'kind subsidiary'],
      ['kind platform', 'kind channel'],
    ],
  },
  {
    id: 'sales-targets-or-staff-gain',
    element: 'Leads',
    at: 'phase pilot 2024 at Shenzhen',
    shows: `unit Shenzhen { kind branch }
initiative Leads {
  phase pilot 2024 at Shenzhen //! info sales-targets-or-staff-gain
  metric Sold { kind sales }
  metric Hours { kind staff }
}`,
    without: [
      ['kind branch', 'kind business'],
      ['kind sales', 'kind outcome'],
      ['kind staff', 'kind outcome'],
      ['phase pilot 2024 at', 'phase build 2024 at'],
    ],
  },
  {
    id: 'sales-growth-or-customer-interest',
    element: 'Fund',
    at: 'initiative Fund',
    shows: `initiative Fund { //! info sales-growth-or-customer-interest
  kind product
  metric Sold { kind sales  actual 90 }
  metric Complaints { kind experience  target <= 2 }
}`,
    without: [
      ['kind product', 'kind channel'],
      ['kind sales', 'kind outcome'],
      ['kind experience', 'kind outcome'],
    ],
  },
  {
    id: 'labour-saving-or-personal-care',
    element: 'Counter',
    at: 'Elderly',
    shows: `segment Young { care standard }
segment Elderly { care accessible }
initiative Counter {
  effect replace
  serves Young, Elderly //! info labour-saving-or-personal-care
}`,
    without: [
      ['care accessible', 'care standard'],
      ['effect replace', 'effect augment'],
      ['serves Young, Elderly', 'serves Young, Nobody'],
    ],
  },
  {
    id: 'data-pooling-or-not-visible',
    element: 'Lake',
    at: 'initiative Lake',
    shows: `unit Retail { kind business }
unit Cards { kind business }
data Clients { class personal  steward Retail  host Lake }
data Patients { class medical  steward Cards  host Lake }
initiative Lake { kind platform } //! info data-pooling-or-not-visible`,
    without: [
      ['class medical  steward Cards', 'class medical  steward Retail'],
      ['class medical  steward Cards', 'class medical  steward Nobody'],
      ['class medical', 'class public'],
      ['kind platform', 'kind system'],
    ],
  },
];
