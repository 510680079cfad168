import { unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const policy = (state: 'on' | 'off' | 'reportOnly' | 'unknown') => ({ id: state, displayName: `Policy ${state}`, state, mfa: 'required' }) as const;

describe('M03', () => {
  it('lists what is on, for information', () => {
    const result = judge('M03', {
      securityDefaults: { state: 'on' },
      conditionalAccess: [policy('on'), policy('off'), policy('reportOnly')],
      authenticationMethods: { registrationCampaign: 'default' }
    });
    expect(result.kind).toBe('pass');
    expect(named(result)).toEqual([
      ': Security defaults are on',
      'Policy on: On · asks for MFA',
      'Policy reportOnly: Report only · asks for MFA',
      ': The registration campaign for Authenticator is on or left to Microsoft'
    ]);
  });

  it('does not pass a state it does not know, nor what it could not read', () => {
    expect(judge('M03', { conditionalAccess: [policy('unknown')] }).kind).toBe('needsPerson');
    expect(judge('M03', { securityDefaults: unread('role'), conditionalAccess: [policy('on')] })).toMatchObject({ kind: 'couldNotCheck', findings: [{ name: 'Policy on' }] });
  });
});
