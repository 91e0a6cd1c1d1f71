import type { Control } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { guardsAgainst, hasOpen, isTechnical, isUnfinished, mentions } from '../../../programme/queries.ts';
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
    const drills = programme.all('control').filter(isDrill);
    const possible = programme.all('control').filter((control) => !isDrill(control) && mayBeDrill(control));
    const [drill] = drills;
    if (drill !== undefined && ![...drills, ...possible].some((control) => mentions(control, 'every'))) report(irregular(drill));
    const missing = scenarios.filter((scenario) => !drills.some((control) => guardsAgainst(control, scenario)));
    if (missing.length === 0) return;
    const unclear = [...drills, ...possible].find((control) => missing.some((scenario) => guardsAgainst(control, scenario) !== false));
    if (unclear !== undefined) report(undecidable(unclear, missing));
    else report(drill === undefined ? undrilled(root, missing, programme) : unrehearsed(root, drill, missing, programme));
  },
});

/** What a programme has to rehearse: an attack where it has technology, the failure of a model where it has models. */
function scenariosOf(programme: Programme): Scenario[] {
  const initiatives = programme.all('initiative');
  const hasModel = initiatives.some(({ kind }) => kind?.id === 'model');
  return [...(initiatives.some(isTechnical) ? ['cyber-attack' as const] : []), ...(hasModel ? ['model-failure' as const] : [])];
}

function isDrill({ technique }: Control): boolean {
  return technique.some(({ id }) => id === 'drill');
}

/** A control that says no technique, or one in the author's own word, may be a drill. */
function mayBeDrill(control: Control): boolean {
  const { technique } = control;
  return isUnfinished(control) || technique.length === 0 || technique.some(({ id }) => valueWord('technique', id) === undefined);
}
