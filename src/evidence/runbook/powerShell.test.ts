import { ALL_CLOUDS } from '../../ports/cloud';
import { guarded, INSTALL, quoted, RECIPES } from './powerShell';

const TENANT = '7d4a0000-0000-4000-8000-0000000000e1';

/** PowerShell's own reading of a string in single quotes: any of five quotes ends it, two in a row are one. */
function literals(line: string): readonly string[] {
  return [...line.matchAll(/['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]/g)].map(([, inner = '']) => inner.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1'));
}

describe('a value in PowerShell', () => {
  it.each(["contoso'; Remove-MgUser -UserId x #", '’; iex "$(curl x)"', '‚a‛b‘c', "'", '$(Get-Date) `n ${env:X} "'])('stays one string: %s', (value) => {
    expect(literals(quoted(value))).toEqual([value]);
    // Nothing is left outside of the one string.
    expect(quoted(value).replace(/^['][^]*[']$/, '')).toBe('');
  });

  it('cannot end its line, nor be read in another order than it runs', () => {
    expect(quoted('a\r\nRemove-MgUser\u2028b\u202ec\u0085d\0')).toBe("'aRemove-MgUserbcd'");
  });
});

describe('a block of lines', () => {
  const block = (cloud: (typeof ALL_CLOUDS)[number]) =>
    guarded({ tenantId: TENANT, cloud, scopes: ['User.Read.All'], wrongTenant: "not o'hara", lines: ['Do-This', 'Do-That'] }).split('\n');

  it('signs in to this tenant, compares it, and has its lines inside the comparison', () => {
    expect(block('worldwide')).toEqual([
      `Connect-MgGraph -TenantId '${TENANT}' -Environment Global -ContextScope Process -NoWelcome -Scopes 'User.Read.All'`,
      `if ((Get-MgContext).TenantId -eq '${TENANT}') {`,
      '  Do-This',
      '  Do-That',
      "} else { throw 'not o''hara' }"
    ]);
  });

  it('signs in to the cloud of the tenant', () => {
    expect(ALL_CLOUDS.map((cloud) => /-Environment (\w+)/.exec(block(cloud)[0] ?? '')?.[1])).toEqual(['Global', 'USGov', 'USGovDoD', 'China']);
  });
});

describe('the recipes', () => {
  const lines = RECIPES.flatMap((recipe) => recipe.lines(quoted(TENANT), quoted('ID')));

  it('never disable, delete or purge anything, and change one named thing at most', () => {
    expect(lines.filter((line) => /accountEnabled|\bRemove-|\bClear-|foreach|-Method|\|\s*%/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /\b(Update|Restore|Set|New|Invoke)-/.test(line))).toEqual([
      `Update-MgOrganization -OrganizationId '${TENANT}' -BodyParameter @{ onPremisesSyncEnabled = $false }`,
      "Restore-MgDirectoryDeletedItem -DirectoryObjectId (Read-Host 'ID')"
    ]);
  });

  it('ask for permissions to change only where something is changed', () => {
    expect(RECIPES.filter(({ scopes }) => scopes.some((scope) => /Write|DeleteRestore/.test(scope))).map(({ id }) => id)).toEqual(['sync', 'restore']);
  });

  it('install the modules that their commands come from', () => {
    expect(INSTALL).toMatch(/Microsoft\.Graph\.Authentication, .*Users, .*Applications, .*DirectoryManagement$/);
  });
});
