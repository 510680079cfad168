import { anApplication, closedTenant, IDS, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { applications, session } = closedTenant();
const opaque = { ...session, token: { kind: 'opaque' } as const };

describe('D02', () => {
  it('passes when only our own registration is left, and keeps it for last', () => {
    expect(said(judge('D02'))).toMatch(/^pass: Only the registration that this tool can sign in with/);
    expect(judge('D02', { applications: wholeOf([]) }).kind).toBe('pass');
  });

  it.each([
    ['the token', { appId: IDS.tokenApp.toUpperCase() }, session],
    ['its name', { displayName: 'SharePoint Online Client Extensibility Web Application Principal' }, opaque],
    ['its identifier', { identifierUris: [`api://${IDS.tenant}/contoso.sharepoint.com`] }, session]
  ])('knows our own by %s', (_, over, withSession) => {
    expect(judge('D02', { session: withSession, applications: wholeOf([anApplication(over)]) }).kind).toBe('pass');
  });

  it.each([
    ['another tenant’s identifier', { identifierUris: ['api://other/contoso.sharepoint.com'] }],
    ['a host that is not SharePoint', { identifierUris: [`api://${IDS.tenant}/evil.example`] }],
    ['a name that only begins alike', { displayName: 'SharePoint Online Client Extensibility Web Application Principal 2' }]
  ])('does not take %s for our own', (_, over) => {
    expect(judge('D02', { applications: wholeOf([anApplication(over)]) }).kind).toBe('blocks');
  });

  it('counts by the total of a sample, and does not pass from one', () => {
    expect(said(judge('D02', { applications: sampleOf([...applications.items, anApplication()], 40) }))).toBe('blocks: 39 app registrations are left.');
    expect(judge('D02', { applications: sampleOf(applications.items, 40) })).toMatchObject({ kind: 'couldNotCheck', reason: 'notReadYet' });
    expect(judge('D02', { applications: { ...applications, total: 3 } })).toMatchObject({ kind: 'couldNotCheck', reason: 'incomplete' });
  });

  it('names the app of B2C, which Entra counts', () => {
    const [only] = named(judge('D02', { applications: wholeOf([anApplication({ displayName: 'b2c-extensions-app. Do not modify.' })]) }));
    expect(only).toMatch(/B2C or External ID/);
  });

  it('does not block on what may be our own while the session is unread', () => {
    expect(judge('D02', { session: unread('service'), applications: wholeOf([anApplication()]) }).kind).toBe('couldNotCheck');
    expect(judge('D02', { session: unread('service'), applications: wholeOf([anApplication(), anApplication()]) }).kind).toBe('blocks');
  });
});
