import { aDevice, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

describe('D09', () => {
  it('says for each device what it loses, with its keys', () => {
    const result = judge('D09', {
      devices: wholeOf([
        aDevice({ displayName: 'PC', deviceId: 'd-1' }),
        aDevice({ displayName: 'Laptop', trust: 'hybridJoined' }),
        aDevice({ displayName: 'Phone', trust: 'registered', operatingSystem: 'iOS' }),
        aDevice({ displayName: 'Odd', trust: 'unknown', operatingSystem: '' })
      ]),
      bitlockerKeys: wholeOf([{ id: 'k1', deviceId: 'd-1' }, { id: 'k2', deviceId: 'gone' }]),
      autopilotDevices: wholeOf([{ id: 'a', serialNumber: 'SN-1', model: 'Surface' }])
    });
    expect(said(result)).toBe('needsPerson: 4 devices, 2 BitLocker keys and 1 Autopilot registration.');
    expect(named(result)).toEqual([
      'PC (Windows): Entra-joined: nobody can sign in afterwards · 1 BitLocker key',
      'Laptop (Windows): Hybrid-joined: sign-in with on-premises accounts stays',
      'Phone (iOS): Registered: personal device, loses access to work data',
      'Odd: Unknown kind of join',
      'SN-1 (Surface): Autopilot registration: delete it in Intune',
      ': 2 BitLocker keys are lost with the directory. Export before.'
    ]);
  });

  it('counts by the total of a sample', () => {
    expect(said(judge('D09', { devices: sampleOf([aDevice()], 900) }))).toBe('needsPerson: 900 devices.');
  });

  it('does not pass where Autopilot is not offered', () => {
    expect(judge('D09', { autopilotDevices: unread('notOffered') }).kind).toBe('couldNotCheck');
  });
});
