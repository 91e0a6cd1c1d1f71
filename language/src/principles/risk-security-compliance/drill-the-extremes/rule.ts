import type { Control } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { guardsAgainst, hasOpen, isUnfinished, mentions, technicalWork } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';
import { irregular, type Scenario, undecidable, undrilled, unrehearsed } from './offences.ts';

export default principle({
  id: 'drill-the-extremes',
  number: 'B46',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Regular drills rehearse hacker attack and model failure.',
    zh: '定期演练极端情景。',
  },
  sources: [
    { line: '000:57', quote: '定期开展“风险沙盘推演”' },
    { line: '002:26', quote: '加大以攻促防力度' },
  ],
  checked: 'part',
  wokenBy: ['control.technique=drill'],
  about: 'programme',
  check(root, report, programme) {
    const scenarios = scenariosOf(programme);
    if (scenarios.length === 0 || hasOpen(programme, 'controls')) return;
    const [drills, possible] = [drillsOf(programme), possibleDrills(programme)];
    const drill = drills[0]?.element;
    if (drill !== undefined && ![...drills, ...possible].some(({ value }) => value.isRegular)) report(irregular(drill));
    const missing = scenarios.filter((scenario) => !drills.some(({ value }) => value[scenario]));
    if (missing.length === 0) return;
    const unclear = [...drills, ...possible].find(({ value }) => missing.some((scenario) => value[scenario] !== false));
    if (unclear !== undefined) report(undecidable(unclear.element, missing));
    else report(drill === undefined ? undrilled(root, missing, programme) : unrehearsed(root, drill, missing, programme));
  },
});

const models = gathering('initiative', ({ kind }) => kind?.id === 'model' || undefined);

/** What a programme has to rehearse: an attack where it has technology, the failure of a model where it has models. */
function scenariosOf(programme: Programme): Scenario[] {
  return [
    ...(technicalWork(programme).length > 0 ? ['cyber-attack' as const] : []),
    ...(models(programme).length > 0 ? ['model-failure' as const] : []),
  ];
}

const drillsOf = gathering('control', (control) => (isDrill(control) ? rehearsal(control) : undefined));
const possibleDrills = gathering('control', (control) => (!isDrill(control) && mayBeDrill(control) ? rehearsal(control) : undefined));

/** Whether a control is said to be repeated, and whether it is against each scenario. */
function rehearsal(control: Control) {
  return {
    isRegular: mentions(control, 'every'),
    'cyber-attack': guardsAgainst(control, 'cyber-attack'),
    'model-failure': guardsAgainst(control, 'model-failure'),
  };
}

function isDrill({ technique }: Control): boolean {
  return technique.some(({ id }) => id === 'drill');
}

/** A control that says no technique, or one in the author's own word, may be a drill. */
function mayBeDrill(control: Control): boolean {
  const { technique } = control;
  return isUnfinished(control) || technique.length === 0 || technique.some(({ id }) => valueWord('technique', id) === undefined);
}
