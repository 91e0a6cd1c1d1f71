import { called, listed } from '../../../findings/words.ts';
import type { Control } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import { controlsAgainst, isUnfinished } from '../../../programme/queries.ts';
import { enumerations, valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';

/** Each family, and the risks that belong to it. */
const families = {
  fraud: ['fraud', 'identity-fraud'],
  credit: ['credit'],
  market: ['market'],
  compliance: ['compliance', 'money-laundering'],
} as const;

export default principle({
  id: 'four-risk-families',
  number: 'P10',
  category: 'risk-security-compliance',
  severity: 'info',
  statement: {
    en: 'Raise risk management across all families of risk.',
    zh: '各类风险一并管住。',
  },
  sources: [{ line: '004:82', quote: '推动风险管理能力全面升级' }],
  checked: 'part',
  wokenBy: ['control.against'],
  about: 'programme',
  check(root, report, programme) {
    if (isUnfinished(root) || open(programme).length > 0) return;
    const missing = (Object.keys(families) as (keyof typeof families)[]).filter(
      (family) => !families[family].some((id) => controlsAgainst(programme, id).length > 0),
    );
    if (missing.length === 0) return;
    const risks = missing.map((family) => enumerations.risk[family]);
    const [p, alternatives, rest] = [called(root), listed(risks, 'or'), listed(risks)];
    report({
      message: {
        en: `No control of ${p.en} is against ${alternatives.en}. Add controls for them, or name them after against in a control that covers them.`,
        zh: `${p.zh}中没有防范${rest.zh}的控制。请补上相应的控制；已有控制能管住的，请在其“防范”中写明。`,
      },
    });
  },
});

const open = gathering('control', (control) => mayBeAgainstOthers(control) || undefined);

/** Whether it is half-typed, does not say what it is against, or names a risk of the author's own, which may be of any family. */
function mayBeAgainstOthers(control: Control): boolean {
  const isKnown = control.against.length > 0 && control.against.every(({ id }) => valueWord('risk', id) !== undefined);
  return isUnfinished(control) || !isKnown;
}
