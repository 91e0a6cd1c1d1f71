import { called } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Data, Initiative, Unit } from '../../../programme/elements.ts';
import { type Gathered, gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, mentions, partsOf, perProgramme, referrers, targets } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'collect-make-use',
  number: 'B35',
  category: 'data',
  severity: 'warning',
  statement: {
    en: 'Collection, production and use of data form one chain.',
    zh: '数据采、产、用要贯通。',
  },
  sources: [{ line: '002:13', quote: '数据采集、数据生产、数据应用高效贯通' }],
  checked: 'part',
  wokenBy: ['initiative.uses'],
  about: 'data',
  check(data, report, programme) {
    if (isUnfinished(data) || referrers(data, 'uses').length > 0 || hasOpen(programme, 'uses') || isUsedThroughHost(data)) return;
    const users = possibleUsers(data, programme);
    const d = called(data);
    const [user] = users;
    const next =
      user === undefined
        ? { en: 'Name it after uses in the initiative that needs it.', zh: '请在需要它的举措中用“使用”写上它。' }
        : {
            en: `If ${called(user).en} needs it, name it there after uses.`,
            zh: `如果${called(user).zh}需要它，请在该举措中用“使用”写上。`,
          };
    report({
      message: {
        en: `The ${d.en} is collected, but no initiative uses it. ${next.en}`,
        zh: `${d.zh}采集了，却没有任何举措使用。${next.zh}`,
      },
      related: users.map((element) => ({
        element,
        message: { en: `The ${called(element).en} belongs to the same steward.`, zh: `${called(element).zh}与该数据同属一个管理方。` },
      })),
      fixes: () => users.flatMap((user) => use(user, data)),
    });
  },
});

/** Whether others use it by way of the platform on which it lies, or may. */
function isUsedThroughHost(data: Data): boolean {
  const host = data.host?.target;
  if (host === undefined) return mentions(data, 'host');
  return isUnfinished(host) || host.feeds.length > 0 || referrers(host, 'depends-on').length > 0 || partsOf(host).length > 0;
}

/** The steward's own initiatives that may use it without a further question: none where it is sensitive, none that would analyse mixed definitions. */
function possibleUsers({ class: sensitivity, definitions, steward }: Data, programme: Programme): Initiative[] {
  if (steward?.target === undefined || !['public', 'internal'].includes(sensitivity?.id ?? '')) return [];
  const own = ownInitiatives(programme).get(steward.target) ?? [];
  const possible = own.filter(({ value }) => !value.isModel || definitions?.id === 'single').slice(0, 2);
  return possible.map(({ element }) => element);
}

type Owned = Gathered<Initiative, { readonly owners: readonly Unit[]; readonly isModel: boolean }>;

/** The initiatives that have no partners, and who owns them. */
const ownedAlone = gathering('initiative', ({ kind, owner, partners }) => {
  if (partners.some(({ target }) => target !== undefined)) return undefined;
  const owners = targets(owner);
  return owners.length === 0 ? undefined : { owners, isModel: kind?.id === 'model' };
});

/** The first of these of every unit: two of them, and two that are no models. Whoever names one looks at it, not this list. */
const ownInitiatives = perProgramme((programme) => {
  const found = new Map<Unit, Owned[]>();
  for (const one of ownedAlone(programme)) {
    for (const unit of one.value.owners) {
      const own = found.get(unit);
      if (own === undefined) found.set(unit, [one]);
      else if (own.length < 4 && own.at(-1) !== one) {
        let alike = 0;
        for (const other of own) if (one.value.isModel || !other.value.isModel) alike++;
        if (alike < 2) own.push(one);
      }
    }
  }
  return found;
});

function use(user: Initiative, data: Data) {
  const edit = writerOf(user).append('uses', data.name);
  const [u, d] = [called(user), called(data)];
  const title = { en: `Let ${u.en} use ${d.en}`, zh: `让${u.zh}使用${d.zh}` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
