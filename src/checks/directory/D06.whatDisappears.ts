import { defineCheck } from '../lib/defineCheck';
import { pass } from '../lib/results';
import { whenRead } from '../lib/unread';

/** Groups, administrative units and contacts: none of them blocks, all of them disappear. */
export const D06 = defineCheck({
  id: 'D06',
  step: 'directory',
  weight: 'I',
  effort: 'small',
  needs: ['directoryCounts'],
  actions: [{ kind: 'nothing' }],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto',
  judge: (facts) =>
    whenRead(facts, ['directoryCounts'], ({ directoryCounts: { groups, administrativeUnits, contacts } }) =>
      pass({ key: 'check.D06.pass', values: { groups, administrativeUnits, contacts } })
    )
});
