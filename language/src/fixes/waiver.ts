import type { Finding } from '../findings/finding.ts';
import type { Programme } from '../programme/programme.ts';
import { candidates } from '../programme/queries.ts';
import type { Fix } from './fix.ts';
import { offer } from './offer.ts';
import { writerOf } from './writer.ts';

/**
 * Waives a finding of a principle: by a risk or compliance unit for the principles of risk, else by an executive or a
 * business unit. The reason is left for the author to write. None where the programme has no such unit, for what the
 * language itself finds, and where the element's braces are open.
 */
export function waiverFix({ principle, category, element }: Finding, programme: Programme): readonly Fix[] {
  if (element === undefined || category === 'language') return [];
  const kinds = category === 'risk-security-compliance' ? ['risk', 'compliance'] : ['executive', 'business'];
  const [unit] = candidates(programme, 'unit', ...kinds);
  if (unit === undefined) return [];
  const { add, keyword, language } = writerOf(element);
  const reason = language === 'zh' ? '"理由待补"' : '"reason to be written"';
  return offer({ en: `Waive ${principle}, with the reason to be written`, zh: `豁免 ${principle}（理由待补）` }, [
    add(keyword('waive'), principle, keyword('because'), reason, keyword('by'), unit.name),
  ]);
}
