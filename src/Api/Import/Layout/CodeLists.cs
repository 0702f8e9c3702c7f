using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The lists that do not depend on the standard.</summary>
internal static class CodeLists
{
    public static CodeList Cities { get; } = new("cities", [.. City.All.Select(c => new CodeEntry(c.Code, c.NameZh))]);

    public static CodeList Genders { get; } = CodeList.Of<Gender>("genders", "女", "男");

    public static CodeList Employments { get; } =
        CodeList.Of<EmploymentKind>("employments", "事业单位", "国有企业", "民营企业", "社会组织", "自由职业", "省外单位");

    public static CodeList Levels { get; } =
        CodeList.Of<TitleLevel>("levels", "技术员", "助理工程师", "工程师", "高级工程师", "正高级工程师");

    public static CodeList Tracks { get; } = CodeList.Of<Track>("tracks", "正常", "破格", "绿色通道");

    public static CodeList Rungs { get; } =
        CodeList.Of<DegreeRung>("rungs", "技工院校", "中等职业学校", "大学专科", "本科（学士）", "第二学士", "硕士", "博士");

    public static CodeList Roles { get; } = CodeList.Of<ContributionRole>("roles", "参与", "主要完成人", "主要负责人", "主持");

    public static CodeList Tiers { get; } = CodeList.Of<Tier>("tiers", "本单位或市级以下", "市（厅）级", "省（部）级", "国家级", "国际");

    public static CodeList Standings { get; } = CodeList.Of<ProjectStanding>("standings", "一般", "重点", "重大");

    public static CodeList Severities { get; } = CodeList.Of<IncidentSeverity>("severities", "一般", "较大", "重大", "特别重大");

    public static CodeList Clients { get; } = CodeList.Of<ClientKind>("clients", "国有企业", "大型民营企业", "其他");

    public static CodeList Issuers { get; } = CodeList.Of<IssuerKind>("issuers", "党委政府", "业务主管部门", "网信部门", "其他");

    public static CodeList StandardClasses { get; } =
        CodeList.Of<StandardClass>("standard_classes", "团体标准", "地方标准", "行业标准", "国家标准", "国际标准");

    public static CodeList Findings { get; } = CodeList.Of<FindingState>("findings", "单位已证明", "已确认", "不予认可");

    public static CodeList YesNo { get; } = new("yes_no", [new("是", ""), new("否", "")]);
}
