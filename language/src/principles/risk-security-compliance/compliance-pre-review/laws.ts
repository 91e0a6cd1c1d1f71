import { called, listed } from '../../../findings/words.ts';
import { addLaw } from '../../../fixes/gates.ts';
import { offer } from '../../../fixes/offer.ts';
import type { Data, Gate, Initiative } from '../../../programme/elements.ts';
import { dataUsed, targets } from '../../../programme/queries.ts';
import type { Offence } from '../../principle.ts';

/** The names by which the Personal Information Protection Law goes. */
const personalInformationLaw = /个人信息保护法|个保法|personal information protection law|\bPIPL\b/i;

/** The laws that a new gate is to check at least. */
export function lawsFor(initiative: Initiative): string[] {
  return targets(dataUsed(initiative)).some(isPersonal) ? ['个人信息保护法'] : [];
}

function isPersonal(data: Data): boolean {
  return data.class?.id === 'personal' || data.class?.id === 'medical';
}

/** What to say where personal data is used and the law that protects it is not among those checked. */
export function lawsMissing(initiative: Initiative, gates: readonly Gate[]): Offence | undefined {
  const personal = targets(dataUsed(initiative)).filter(isPersonal);
  if (personal.length === 0 || lawsOf(gates).some((law) => personalInformationLaw.test(law))) return undefined;
  const [i, data] = [called(initiative), listed(personal.slice(0, 2).map(called))];
  return {
    place: gates[0]?.place,
    message: {
      en: `The ${i.en} uses personal data (${data.en}), but its compliance gate does not check 个人信息保护法. Add it to laws.`,
      zh: `${i.zh}用到个人信息（${data.zh}），合规关口却没有核查《个人信息保护法》。请写进“依据法规”。`,
    },
    related: personal.map((element) => ({
      element,
      message: { en: `The ${called(element).en} is about persons.`, zh: `${called(element).zh}涉及个人。` },
    })),
    fixes: () =>
      gates
        .slice(0, 1)
        .flatMap((gate) =>
          offer({ en: 'Let the gate check 个人信息保护法', zh: '让关口依据《个人信息保护法》核查' }, [
            addLaw(initiative, gate, '个人信息保护法'),
          ]),
        ),
  };
}

/** What to say where fewer laws are checked than the programme has set for itself; nothing where it has set none. */
export function fewLaws(initiative: Initiative, gates: readonly Gate[], minimum: number | undefined): Offence | undefined {
  const count = minimum === undefined ? Infinity : new Set(lawsOf(gates)).size;
  if (minimum === undefined || count >= minimum) return undefined;
  const i = called(initiative);
  const lacking = minimum - count;
  return {
    place: gates[0]?.place,
    message: {
      en: `The compliance gate of ${i.en} names ${count} of the ${minimum} laws that laws-min asks for. Add ${lacking} more to laws, or lower the setting.`,
      zh: `${i.zh}的合规关口只列出 ${count} 部法规，少于“法规下限”设定的 ${minimum} 部。请在“依据法规”中再补 ${lacking} 部，或调低该设定。`,
    },
  };
}

/** The laws that the gates check: each that stands in marks, else the text as a whole. */
function lawsOf(gates: readonly Gate[]): string[] {
  return gates
    .flatMap(({ laws }) => laws.flatMap((text) => text.match(/《[^》]+》/gu) ?? [text]))
    .map((law) => law.replace(/^《|》$/gu, '').trim())
    .filter((law) => law !== '');
}
