import { FACT_IDS } from '../factIds';
import { emptyFacts } from '../emptyFacts';
import { aUser, factsWith, unread, wholeOf } from '.';

describe('factsWith', () => {
  it('gives every fact, each read', () => {
    const facts = factsWith();
    expect(Object.keys(facts)).toEqual(FACT_IDS);
    expect(FACT_IDS.filter((id) => facts[id].kind !== 'read')).toEqual([]);
  });

  it('takes values and whole facts in place of its own', () => {
    const facts = factsWith({ users: wholeOf([aUser(), aUser()]), domains: unread('role') });
    expect(facts.users).toMatchObject({ kind: 'read', value: { total: 2 } });
    expect(facts.domains).toMatchObject({ kind: 'unread', reason: 'role' });
  });
});

describe('emptyFacts', () => {
  it('has read nothing and says so of every fact', () => {
    const facts = emptyFacts();
    expect(FACT_IDS.map((id) => facts[id])).toEqual(FACT_IDS.map(() => unread('notReadYet')));
  });
});
