import { called } from '../../../findings/words.ts';
import type { Element, Initiative } from '../../../programme/elements.ts';
import { dataUsed, hasOpen, knownWholes, partsOf } from '../../../programme/queries.ts';
import type { Place } from '../../../programme/source-file.ts';
import type { LocalizedText } from '../../../text.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { principle } from '../../principle.ts';
import { nameRisk } from './fixes.ts';

export default principle({
  id: 'name-the-new-risks',
  number: 'B53',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Digitalisation brings data leak, algorithm bias and outage; name them.',
    zh: '新技术的新风险要写出来。',
  },
  sources: [{ line: '000:55', quote: '数据泄露、算法偏见、系统宕机等新风险' }],
  checked: 'part',
  wokenBy: ['initiative.risks=data-leak', 'initiative.risks=model-bias', 'initiative.risks=outage'],
  about: 'initiative',
  check(initiative, report, programme) {
    const brought = newRisks(initiative).filter(({ risk }) => !initiative.risks.some(({ id }) => id === risk));
    const all = brought.length === 0 || hasOpen(programme, 'part-of') ? undefined : knownWholes(initiative);
    if (all === undefined) return;
    const named = [...all, ...partsOf(initiative)].flatMap(({ risks }) => risks);
    // A risk in the author's own words may be the one that is asked for.
    if (named.some(({ id }) => valueWord('risk', id) === undefined)) return;
    for (const { risk, place, because, source } of brought) {
      if (named.some(({ id }) => id === risk)) continue;
      const [i, r] = [called(initiative), valueWord('risk', risk) as LocalizedText];
      report({
        place,
        message: {
          en: `The ${i.en} ${because.en}, but does not name the risk ${r.en}. Add it to its risks, with a control against it.`,
          zh: `${i.zh}${because.zh}，却没有写明“${r.zh}”这一风险。请在“涉及风险”中写上，并配上防范它的控制。`,
        },
        related: source && [{ element: source, message: sensitive(source) }],
        fixes: () => nameRisk(initiative, risk, programme),
      });
    }
  },
});

type Risk = 'data-leak' | 'model-bias' | 'outage';

interface NewRisk {
  readonly risk: Risk;
  readonly because: LocalizedText;
  readonly place: Place;
  readonly source?: Element;
}

const risksByKind: Readonly<Record<string, Risk>> = { model: 'model-bias', system: 'outage', platform: 'outage', channel: 'outage' };

/** The risks that an initiative brings with it by its kind and its data. */
function newRisks(initiative: Initiative): NewRisk[] {
  const { kind } = initiative;
  const result: NewRisk[] = [];
  const risk = kind && risksByKind[kind.id];
  const word = kind && valueWord('initiative.kind', kind.id);
  if (risk && word) result.push({ risk, place: kind.place, because: { en: `is of kind ${word.en}`, zh: `属于${word.zh}` } });
  const data = dataUsed(initiative).find(({ target }) => target?.class?.id === 'personal' || target?.class?.id === 'medical');
  if (data?.target) {
    const d = called(data.target);
    result.push({ risk: 'data-leak', place: data.place, because: { en: `uses ${d.en}`, zh: `使用${d.zh}` }, source: data.target });
  }
  return result;
}

function sensitive(data: Element): LocalizedText {
  return { en: `The ${called(data).en} is personal or medical.`, zh: `${called(data).zh}属于个人或医疗数据。` };
}
