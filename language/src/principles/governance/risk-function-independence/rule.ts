import { called, listed } from '../../../findings/words.ts';
import { offer } from '../../../fixes/offer.ts';
import { replaceNames } from '../../../fixes/writer.ts';
import type { Control, Initiative, Unit } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { allFound, candidates, referrers, targets, unitIs } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'risk-function-independence',
  number: 'B12',
  category: 'governance',
  severity: 'error',
  statement: {
    en: 'The risk function may insist against the builders; builders cannot own or waive their own control.',
    zh: '风控独立，建设方不得自管自免。',
  },
  sources: [
    { line: '000:59', quote: '风控部门坚持增加' },
    { line: '000:53', quote: '技术创新不能突破金融安全边界' },
  ],
  checked: 'part',
  derived: true,
  about: 'control',
  check(control, report, programme) {
    const { owner } = control;
    // Where one owner is independent, or may be, the builder does not answer alone.
    if (owner.length === 0 || !allFound(owner) || owner.some((unit) => unitIs(unit, 'risk', 'compliance') !== false)) return;
    const owners = targets(owner);
    const own = referrers(control, 'controls').filter((guarded): guarded is Initiative => {
      const builders = guarded.noun === 'initiative' ? targets(guarded.builder) : [];
      return owners.every((unit) => builders.includes(unit));
    });
    if (own.length > 0) report({ place: owner[0]?.place, ...doubleRole(control, owners, own, programme) });
  },
});

function doubleRole(control: Control, owners: readonly Unit[], own: readonly Initiative[], programme: Programme): Offence {
  const [c, o, i] = [called(control), listed(owners.slice(0, 2).map(called)), listed(own.slice(0, 2).map(called))];
  const [unit] = candidates(programme, 'unit', 'risk', 'compliance');
  const independent = unit === undefined ? { en: 'a risk unit', zh: '风控部门' } : called(unit);
  return {
    message: {
      en: `The ${c.en} is owned by ${o.en}, which builds the ${i.en} that it guards. Let ${independent.en} own it.`,
      zh: `${c.zh}由${o.zh}负责，而它所约束的${i.zh}正由同一方承建。请改由${independent.zh}负责。`,
    },
    related: own.map((element) => ({
      element,
      place: element.builder.find(({ target }) => target === owners[0])?.place,
      message: { en: `The ${called(element).en} is built by the same unit.`, zh: `${called(element).zh}由同一方承建。` },
    })),
    fixes: () => candidates(programme, 'unit', 'risk', 'compliance').flatMap((candidate) => letOwn(control, candidate)),
  };
}

function letOwn(control: Control, unit: Unit) {
  const u = called(unit);
  return offer({ en: `Let ${u.en} own the control`, zh: `改由${u.zh}负责该控制` }, [replaceNames(control, control.owner, unit.name)]);
}
