import type { Format } from '../format';

type Count = { readonly count: number };

/** Step 5, D02 to D09. */
export const checksDirectory = {
  'check.D02.title': 'No app registration is left',
  'check.D02.why':
    'Entra deletes no directory with app registrations in it. Whoever uses one of these apps, in other tenants too, can no longer sign in to it.',
  'check.D02.todo':
    'Tell the owners of apps that others use.\nDelete the registrations in step 5, or in Entra > App registrations > All applications.\nLeave the one that this tool uses until the end (D07).',
  'check.D02.proof': 'Graph lists no app registration but the one this tool uses.',
  'check.D02.pass': 'No app registration is left.',
  'check.D02.oursOnly': 'Only the registration that this tool can sign in with is left. It goes last (D07).',
  'check.D02.blocks': ({ count }: Count, format: Format) =>
    format.plural(count, { one: '1 app registration is left.', other: `${format.number(count)} app registrations are left.` }),
  'check.D02.application': 'App registration',
  'check.D02.b2cExtensions': 'App registration of B2C or External ID; Entra counts it as well',
  'check.D02.ours': 'This tool can sign in with it: last of all',

  'check.D03.title': 'No third-party enterprise application is left',
  'check.D03.why':
    'Enterprise applications of other vendors can stop the deletion, and the portal cannot remove all of them. Deleting one ends single sign-on to it.',
  'check.D03.todo':
    'Look through the list for services that people still sign in to.\nDelete the applications in step 5.\nWhat cannot be deleted there: Entra > Enterprise apps, or support.',
  'check.D03.proof': 'Graph lists no service principal that belongs to another organization than Microsoft.',
  'check.D03.pass': 'No third-party application is left.',
  'check.D03.blocks': (values: Count & { readonly more: 'all' | 'maybeMore' }, format: Format) => {
    const found = format.plural(values.count, {
      one: '1 third-party application is left.',
      other: `${format.number(values.count)} third-party applications are left.`
    });
    return values.more === 'all' ? found : `${found} The list has not been read to its end.`;
  },
  'check.D03.lookAt': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 application does not say to whom it belongs. This tool never deletes it.',
      other: `${format.number(count)} applications do not say to whom they belong. This tool never deletes them.`
    }),
  'check.D03.thirdParty': 'Belongs to another organization',
  'check.D03.agent': 'Agent identity of another organization',
  'check.D03.unknown': (values: { readonly type: string }) =>
    values.type === '' ? 'Owner and type unknown' : `Owner unknown · type ${values.type}`,

  'check.D04.title': 'Microsoft’s own applications are known and left alone',
  'check.D04.why':
    'Some hidden service principals let a deletion fail although Entra’s list is green. Others are the way into the portals: whoever disables those locks everybody out.',
  'check.D04.todo':
    'Never disable or delete the protected ones.\nEnable again what is disabled among them.\nManaged identities go with their Azure resource.\nIf Entra’s list is green and the deletion fails, try the ones named here, then contact support.',
  'check.D04.proof': 'The protected applications are enabled, and the directory is deleted in the end.',
  'check.D04.pass': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 application of Microsoft, left alone.',
      other: `${format.number(count)} applications of Microsoft, left alone.`
    }),
  'check.D04.disabled': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 application that the portals need is disabled. Enable it again before you go on.',
      other: `${format.number(count)} applications that the portals need are disabled. Enable them again before you go on.`
    }),
  'check.D04.lookAt': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 service principal can let a green list fail.',
      other: `${format.number(count)} service principals can let a green list fail.`
    }),
  'check.D04.is.disabled': 'Protected, but disabled: enable it again',
  'check.D04.is.protected': 'Protected: never disabled, never deleted',
  'check.D04.is.azureDevOps': 'Azure DevOps: known to stop a deletion',
  'check.D04.is.managedIdentity': 'Managed identity: delete its Azure resource',
  'check.D04.is.microsoft': 'Microsoft’s own: left alone',

  'check.D05.title': 'Nothing of B2C or External ID is left',
  'check.D05.why':
    'User flows, identity providers and custom policies stop the deletion of the directory. People who sign in through them are locked out when they go.',
  'check.D05.todo':
    'Delete user flows, identity providers, custom policies and policy keys under External Identities or Azure AD B2C.\nDelete the b2c-extensions-app too (D02).',
  'check.D05.proof': 'Graph lists none of them.',
  'check.D05.pass': 'No user flow, identity provider or custom policy is left.',
  'check.D05.blocks': ({ count }: Count, format: Format) =>
    format.plural(count, { one: '1 leftover to delete.', other: `${format.number(count)} leftovers to delete.` }),
  'check.D05.userFlow': 'User flow',
  'check.D05.identityProvider': 'Identity provider',
  'check.D05.customPolicy': 'Custom policy',

  'check.D06.title': 'What disappears with the directory',
  'check.D06.why':
    'Groups, administrative units and contacts do not stop the deletion. They disappear with the directory, and so does what hangs on them.',
  'check.D06.todo': 'Nothing. The inventory lists them by name.',
  'check.D06.proof': 'Graph’s own counts.',
  'check.D06.pass': (
    values: { readonly groups: number; readonly administrativeUnits: number; readonly contacts: number },
    format: Format
  ) =>
    `${format.list([
      format.plural(values.groups, { one: '1 group', other: `${format.number(values.groups)} groups` }),
      format.plural(values.administrativeUnits, {
        one: '1 administrative unit',
        other: `${format.number(values.administrativeUnits)} administrative units`
      }),
      format.plural(values.contacts, { one: '1 contact', other: `${format.number(values.contacts)} contacts` })
    ])}.`,

  'check.D07.title': 'This tool’s own permissions are taken back last',
  'check.D07.why':
    'What was granted to this tool is granted to every script in the tenant, and removing the package does not take it back. Taken back too early, the tool can no longer prove anything.',
  'check.D07.todo':
    'Finish everything else first, and save the runbook.\nTake back the permissions in step 5: what this tool can still do ends with the session, within about an hour.\nDelete the app registration it signs in with, in the same hour, or leave it: it goes with the directory, unless Entra’s list still names it.\nAfterwards this tool can neither read nor change anything; go on with the runbook.\nDo not open the API access page in SharePoint afterwards: it creates the principal again.',
  'check.D07.proof': 'Graph lists no permission granted to the principal.',
  'check.D07.granted': (values: { readonly scopes: number }, format: Format) =>
    format.plural(values.scopes, {
      one: '1 permission is granted to the principal of this tool.',
      other: `${format.number(values.scopes)} permissions are granted to the principal of this tool.`
    }),
  'check.D07.noGrants': 'Nothing is granted to the principal any more. It goes with the directory.',
  'check.D07.notFound': 'The principal that this tool signs in with was not found in the list.',
  'check.D07.principal': 'This tool can sign in with it: never deleted before the end',
  'check.D07.grant': (
    values: { readonly reach: 'everyone' | 'oneUser'; readonly scopes: readonly string[] },
    format: Format
  ) => `Granted ${values.reach === 'everyone' ? 'for everyone' : 'for one user'}: ${format.list(values.scopes)}`,
  'check.D07.appId': (values: { readonly appId: string }) => `The token names the app ${values.appId}.`,

  'check.D08.title': 'The directory is deleted',
  'check.D08.why':
    'Deleting the directory is final: there is no restore. Graph cannot do it, so it happens in Entra, which runs its own checks first.',
  'check.D08.todo':
    'Sign in to Entra with your account on the initial domain.\nOverview > Manage tenants, tick this tenant and no other, Delete.\nWork off each row that is not green by its Required action.\nIf every row is green and it still fails, see D04, wait a day, then contact support.\nConfirm here, or in the runbook, when it is gone.',
  'check.D08.proof': 'Attested by you. Signing in to this tenant fails afterwards.',
  'check.D08.open': 'The directory still exists.',

  'check.D09.title': 'Devices are released',
  'check.D09.why':
    'Nobody can sign in to an Entra-joined PC once its directory is gone, and its BitLocker keys are gone with it. Autopilot registrations send a device back here after a reset.',
  'check.D09.todo':
    'Export the BitLocker keys.\nGive each joined PC a local administrator, then disconnect or reset it.\nDelete the Autopilot registrations in Intune, or the next owner cannot set the device up.',
  'check.D09.proof': 'Graph lists no device, no key and no Autopilot registration.',
  'check.D09.pass': 'No device, no BitLocker key, no Autopilot registration.',
  'check.D09.found': (
    values: { readonly devices: number; readonly keys: number; readonly autopilot: number },
    format: Format
  ) =>
    `${format.list(
      [
        { count: values.devices, one: '1 device', other: `${format.number(values.devices)} devices` },
        { count: values.keys, one: '1 BitLocker key', other: `${format.number(values.keys)} BitLocker keys` },
        { count: values.autopilot, one: '1 Autopilot registration', other: `${format.number(values.autopilot)} Autopilot registrations` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`,
  'check.D09.device': (
    values: { readonly trust: 'entraJoined' | 'hybridJoined' | 'registered' | 'unknown'; readonly keys: number },
    format: Format
  ) => {
    const trust = {
      entraJoined: 'Entra-joined: nobody can sign in afterwards',
      hybridJoined: 'Hybrid-joined: sign-in with on-premises accounts stays',
      registered: 'Registered: personal device, loses access to work data',
      unknown: 'Unknown kind of join'
    }[values.trust];
    return values.keys === 0
      ? trust
      : `${trust} · ${format.plural(values.keys, { one: '1 BitLocker key', other: `${format.number(values.keys)} BitLocker keys` })}`;
  },
  'check.D09.autopilot': 'Autopilot registration: delete it in Intune',
  'check.D09.keys': ({ count }: Count, format: Format) =>
    `${format.plural(count, { one: '1 BitLocker key is', other: `${format.number(count)} BitLocker keys are` })} lost with the directory. Export before.`
} as const;
