import type { checksSubscriptions as enChecksSubscriptions } from '../en/checksSubscriptions';
import type { Format } from '../format';
import type { Translation } from '../message';

const pools = (count: number, state: string, format: Format): string =>
  `订阅列表中已没有${state}的订阅，但仍有 ${format.number(count)} 个产品带有${state}的许可证。`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions: Translation<typeof enChecksSubscriptions> = {
  'check.S01.title': '没有活动订阅',
  'check.S01.why':
    'Entra 不会删除仍有订阅的目录。Graph 只能读取订阅，因此需按照你的计费协议在管理中心取消。',
  'check.S01.todo':
    '先释放自定义域（D01）；在取消承载本工具的订阅之前，先保存操作手册（S07）。\n打开“账单”>“你的产品”，将状态筛选器设为“全部”，选择一个活动订阅。\n在线订阅协议：“更多操作”>“取消订阅”，选择原因，然后选择“保存”。许可证超过 25 个时，先减少到 25 个。\n客户协议：在开始或续订后 7 天内取消；否则关闭定期计费，等待期满。\n合作伙伴：请合作伙伴取消。\n重新读取。',
  'check.S01.proof': 'Graph 未列出状态为 Enabled 的订阅，也没有许可证。',
  'check.S01.pass': '没有活动订阅。',
  'check.S01.blocks': ({ count }, format) => `有 ${format.number(count)} 个活动订阅待取消。`,
  'check.S01.waiting': ({ count, until }, format) =>
    `有 ${format.number(count)} 个活动订阅；最后一个将在期满后自动删除，最早为 ${format.date(until)}。Graph 不显示定期计费是否已关闭。`,
  'check.S01.licencesOnly': ({ count }, format) => pools(count, '活动', format),

  'check.S02.title': '没有已过期或处于宽限期的订阅',
  'check.S02.why':
    '已过期的订阅仍保留数据并且可以续订，因此 Entra 会将其计入。过期 30 天后禁用，再过 90 天后删除。',
  'check.S02.todo':
    '在线订阅协议：打开“账单”>“你的产品”，删除该订阅。\n客户协议或试用版：等到此处显示的日期。\n合作伙伴：请合作伙伴处理。\n重新读取。',
  'check.S02.proof': 'Graph 未列出状态为 Warning 的订阅。',
  'check.S02.pass': '没有已过期的订阅。',
  'check.S02.blocks': ({ count }, format) => `有 ${format.number(count)} 个已过期的订阅待终止。`,
  'check.S02.waiting': ({ count, until }, format) =>
    `有 ${format.number(count)} 个已过期的订阅；最后一个将于 ${format.date(until)}自动删除。`,
  'check.S02.licencesOnly': ({ count }, format) => pools(count, '已过期', format),

  'check.S03.title': '没有剩余的已禁用订阅',
  'check.S03.why':
    '已禁用的订阅在删除之前会一直阻碍目录删除。等待自动删除需要 90 天；在线订阅协议下可以立即删除，Entra 在 72 小时后认可。',
  'check.S03.todo':
    '如果本工具在该订阅上运行（S07），先保存操作手册：SharePoint 和 OneDrive 会立即删除。\n打开“账单”>“你的产品”，选择已禁用的订阅。\n“订阅和付款设置”>“删除订阅”，再次选择“删除订阅”，然后选择“是”。\n客户协议或合作伙伴：无法手动删除，等到此处显示的日期。\n如果没有“删除订阅”，联系支持人员。\n重新读取。',
  'check.S03.proof': 'Graph 列出的每个订阅均为 Deleted，或不再列出。',
  'check.S03.pass': '没有剩余的已禁用订阅。',
  'check.S03.blocks': ({ count }, format) => `有 ${format.number(count)} 个已禁用的订阅待删除。`,
  'check.S03.waiting': ({ count, until }, format) =>
    `有 ${format.number(count)} 个已禁用的订阅；最后一个将于 ${format.date(until)}自动删除。`,
  'check.S03.licencesOnly': ({ count }, format) => pools(count, '已禁用', format),

  'check.S04.title': '没有剩余的自助产品或试用版',
  'check.S04.why':
    '用户自行注册的产品（例如 Power BI 或 Power Automate）在用户离开后仍会保留。Entra 要求逐一删除。',
  'check.S04.todo':
    '打开 Entra 的“许可证”>“自助注册产品”，删除每个产品。删除立即生效，无法撤消。\n或者打开“账单”>“你的产品”，按“免费”筛选，删除订阅。\n试用版：关闭定期计费并等待，或按步骤 2 和 3 处理。\n重新读取。',
  'check.S04.proof': 'Graph 的两个视图均未列出此类产品。',
  'check.S04.pass': '未发现自助产品或试用版。',
  'check.S04.blocks': ({ count }, format) => `还剩 ${format.number(count)} 个自助产品或试用版。`,
  'check.S04.pools': ({ count }, format) =>
    `${format.number(count)} 个免费产品有许可证但没有订阅。这类残留不一定会造成阻碍；在自助产品页面上查看。`,

  'check.S05.title': '已购内容的两个视图一致',
  'check.S05.why':
    'Graph 分别列出订阅和许可证，Microsoft 的各个门户则以其中之一为准。只出现在其中一个视图中的内容容易被忽略，并可能阻止删除。',
  'check.S05.todo': '在“账单”>“你的产品”中将状态筛选器设为“全部”，逐一查找每个产品。\n如果找不到，将产品名称提供给支持人员。',
  'check.S05.proof': '每个产品要么两个列表都有，要么都没有。',
  'check.S05.pass': '订阅和许可证中的产品一致。',
  'check.S05.differ': ({ count }, format) => `${format.number(count)} 个产品只出现在一个视图中。`,
  'check.S05.directoryOnly': '没有对应许可证的订阅',
  'check.S05.licencesOnly': ({ consumed }, format) => `没有对应订阅的许可证 · 已分配 ${format.number(consumed)} 个`,

  'check.S06.title': '没有剩余的 Azure 订阅',
  'check.S06.why':
    '活动和已取消的 Azure 订阅都会阻碍目录删除，包括由他人关联到此目录的订阅。其等待时间属于最长之列，因此要尽早处理。',
  'check.S06.todo':
    'Entra 的“属性”：将“Azure 资源的访问管理”设为“是”，注销后重新登录。这样才能看到全部订阅。\nAzure 门户的“订阅”：清除筛选器，删除每个订阅的资源，然后取消订阅。\n待 Azure 允许后删除：15 分钟、3 天或 7 天后；否则会在 90 天后自动删除。\n列表为空后，在此处确认。',
  'check.S06.proof': '由你确认；Entra 会在删除目录前再次检查。',
  'check.S06.open': '尚未确认是否还有 Azure 订阅。',

  'check.S07.title': '承载本工具的订阅最后处理',
  'check.S07.why':
    '本工具在 SharePoint 中运行。一旦删除其订阅，SharePoint 和本工具会立即消失，最后几步需按操作手册继续。',
  'check.S07.todo': '保存操作手册和运行结果，并存放在此租户之外。\n先取消其他所有订阅。\n最后取消并删除此订阅。',
  'check.S07.proof': '此处记录由谁、何时保存了操作手册。它是否已存放在此租户之外的安全位置，只有你知道。',
  'check.S07.carriers': ({ count, until }, format) => {
    const carriers = `${format.number(count)} 个订阅承载 SharePoint，因而也承载本工具。`;
    return until === ''
      ? `${carriers}无法据此得出可靠的日期：现在就保存操作手册。`
      : `${carriers}如不作改动，本工具可用到 ${format.date(until)}；一旦取消并删除，便不再可用。`;
  },
  'check.S07.poolsOnly': '有包含 SharePoint 的许可证，但没有对应的订阅。现在就保存操作手册。',
  'check.S07.saved': ({ by, at, until }, format) => {
    const saved = `操作手册已由 ${by} 于 ${format.date(at)}保存。`;
    return until === ''
      ? `${saved}没有订阅能给出最后的安全时间：本工具随时可能停止。`
      : `${saved}如果此前未取消任何订阅，最后的安全时间：${format.date(until)}。`;
  },
  'check.S07.none': 'Graph 列出的订阅均不承载 SharePoint。',
  'check.S07.carrier': ({ until }, format) =>
    until === '' ? '承载 SharePoint' : `承载 SharePoint · 下次状态变更：${format.date(until)}`,
  'check.S07.pool': '包含 SharePoint 的许可证'
};
