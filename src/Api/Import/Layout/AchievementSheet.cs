using ScoringPlatform.Scoring.Dossiers;
using static ScoringPlatform.Api.Import.Layout.WorkbookColumn;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The sheet of achievements: the facts are the same for every kind, and most kinds leave most of them empty.</summary>
internal static class AchievementSheet
{
    public static WorkbookSheet Create(CodeList kinds) => new(
        "业绩",
        "任现职以来的业绩成果，每项一行；只填该类别需要的列。",
        [
            DossierWorkbook.NumberColumn(),
            Text(nameof(Achievement.Id), "业绩编号", required: true, "本份申报内唯一，例如 A1。", 80),
            Code(nameof(Achievement.Kind), "类别", kinds, required: true, "从下拉列表选择。"),
            Text(nameof(Achievement.Title), "名称", required: false, "成果名称。", 500),
            Text(nameof(Achievement.ProjectKey), "所属项目", required: false, "出自同一项目的填同一标识；同一项目的同类业绩只计一项。", 80),
            Date(nameof(Achievement.ObtainedOn), "取得日期", required: false, "发表、授权、获奖、完成或采用之日，年-月-日。"),
            Code(nameof(Achievement.Role), "角色", CodeLists.Roles, required: false, "从下拉列表选择。"),
            Count(nameof(Achievement.Rank), "排名", "在完成人、作者或发明人中的名次，从1起。"),
            YesNo(nameof(Achievement.CorrespondingAuthor), "通讯作者", "论文填写。"),
            YesNo(nameof(Achievement.WithinQuota), "等级内额定人员", "科技奖励填写（六（五）17）。"),
            Code(nameof(Achievement.Tier), "级别", CodeLists.Tiers, required: false, "项目、奖励、标准或工作本身的级别。"),
            Count(nameof(Achievement.Grade), "等级", "奖励填1至3等（1最高）；等级保护填1至5级（5最高）。"),
            Code(nameof(Achievement.Standing), "项目地位", CodeLists.Standings, required: false, "项目或专项：一般、重点或重大。"),
            Code(nameof(Achievement.Severity), "事件等级", CodeLists.Severities, required: false, "网络事件、网络安全事件填写。"),
            Code(nameof(Achievement.Client), "委托单位", CodeLists.Clients, required: false, "声誉管理项目填写。"),
            Code(nameof(Achievement.Issuer), "表彰机关", CodeLists.Issuers, required: false, "表彰填写。"),
            Code(nameof(Achievement.StandardClass), "标准类别", CodeLists.StandardClasses, required: false, "技术标准填写。"),
            Count(nameof(Achievement.Count), "次数", "一行代表多次时填写；不填为1次。"),
            Money(nameof(Achievement.ContractFen), "合同金额（元）", "最多两位小数。"),
            Money(nameof(Achievement.TaxFen), "纳税额（元）", "最多两位小数。"),
            Code(nameof(Achievement.InstructedBy), "批示领导级别", CodeLists.Tiers, required: false, "肯定性批示；没有则选最低一级，不明不填。"),
            Code(nameof(Achievement.AdoptedByGovernment), "党委政府采用级别", CodeLists.Tiers, required: false, "没有则选最低一级，不明不填。"),
            Code(nameof(Achievement.AdoptedByCyberspaceAuthority), "网信部门采用级别", CodeLists.Tiers, required: false, "没有则选最低一级，不明不填。"),
            Code(nameof(Achievement.RecognisedBy), "网信部门认可级别", CodeLists.Tiers, required: false, "没有则选最低一级，不明不填。"),
            YesNo(nameof(Achievement.Issued), "颁布实施", "技术标准填写。"),
            Code(nameof(Achievement.Benefit), "效益认定", CodeLists.Findings, required: false, "经济效益或社会效益的认定。"),
            Code(nameof(Achievement.LeadingLevel), "领先水平认定", CodeLists.Findings, required: false, "国内领先以上水平的认定。"),
        ]);
}
