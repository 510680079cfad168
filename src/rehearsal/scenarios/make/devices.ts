import type { RawDevice } from '../../raw';
import type { World } from '../world';

export type Join = 'AzureAd' | 'ServerAd' | 'Workplace';

const WINDOWS_VERSIONS = ['10.0.22631.4460', '10.0.19045.5131', '10.0.26100.2314'] as const;

const OPERATING_SYSTEM_VERSIONS: Readonly<Record<string, string>> = { iOS: '18.1', Android: '15', macOS: '15.1' };

/** A device by its name. */
export function device(world: World, displayName: string, join: Join | null, operatingSystem = 'Windows'): RawDevice {
  return {
    id: world.id(`device ${displayName}`, 0),
    accountEnabled: true,
    approximateLastSignInDateTime: world.ago(world.whole(1, 300)),
    deviceId: world.id(`deviceId ${displayName}`, 0),
    displayName,
    isManaged: join === 'Workplace' ? null : true,
    operatingSystem,
    operatingSystemVersion: OPERATING_SYSTEM_VERSIONS[operatingSystem] ?? world.pick(WINDOWS_VERSIONS),
    trustType: join
  };
}

/** `count` devices named `PREFIX-001` and on. */
export function devices(world: World, prefix: string, count: number, join: Join, operatingSystem?: string): RawDevice[] {
  return Array.from({ length: count }, (_, index) =>
    device(world, `${prefix}-${String(index + 1).padStart(3, '0')}`, join, operatingSystem)
  );
}
