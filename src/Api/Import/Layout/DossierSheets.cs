using ScoringPlatform.Scoring.Dossiers;
using static ScoringPlatform.Api.Import.Layout.WorkbookColumn;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The sheets of titles, degrees, findings and recommendations.</summary>
internal static class DossierSheets
{
    public static WorkbookSheet Titles() => new(
        "职称",
        "申报人取得过的职称，每个职称一行；没有终止日期的是现任职称。",
        [
            DossierWorkbook.NumberColumn(),
            Code(nameof(HeldTitle.Level), "职称", CodeLists.Levels, required: true, "从下拉列表选择。"),
            Date(nameof(HeldTitle.ObtainedOn), "取得日期", required: true, "年-月-日。"),
            Date(nameof(HeldTitle.EndedOn), "终止日期", required: false, "被下一职称取代之日；现任职称不填。"),
        ]);

    public static WorkbookSheet Degrees() => new(
        "学历",
        "申报人的学历学位，每个一行。",
        [
            DossierWorkbook.NumberColumn(),
            Code(nameof(Degree.Rung), "学历学位", CodeLists.Rungs, required: true, "从下拉列表选择。"),
            Date(nameof(Degree.AwardedOn), "授予日期", required: true, "年-月-日。"),
            Text(nameof(Degree.Subject), "所学专业", required: false, "按证书填写。"),
            YesNo(nameof(Degree.CloseToSpecialty), "与申报专业相近", "不明不填。"),
            YesNo(nameof(Degree.Recognised), "国家认可", "国家教育行政等主管部门认可填“是”；不明不填。"),
            Code(nameof(Degree.TreatedAs), "技工院校视同学历", CodeLists.Rungs, required: false, "仅技工院校：办公室认定的视同学历。"),
        ]);

    public static WorkbookSheet Findings(CodeList criteria) => new(
        "认定",
        "须由人判断的条件，每条一行：单位证明，办公室确认或不予认可。",
        [
            DossierWorkbook.NumberColumn(),
            Code(nameof(PersonFinding.Criterion), "条件", criteria, required: true, "从下拉列表选择。"),
            Code(nameof(PersonFinding.State), "认定", CodeLists.Findings, required: true, "从下拉列表选择。"),
            Text(nameof(PersonFinding.Reason), "理由", required: false, "不予认可时必填。", 2000),
        ]);

    public static WorkbookSheet Recommendations() => new(
        "推荐",
        "破格申报的专家推荐，每位推荐人一行。",
        [
            DossierWorkbook.NumberColumn(),
            Text(nameof(RecommendationFact.RecommenderId), "专家代码", required: true, "与“专家”表中的专家代码一致。", 80),
            Code(nameof(RecommendationFact.TitleHeld), "签署时职称", CodeLists.Levels, required: false, "推荐人签署当日的职称。"),
            YesNo(nameof(RecommendationFact.NationalTalent), "国家级人才", "推荐人为本领域国家级人才专家填“是”。"),
            YesNo(nameof(RecommendationFact.InField), "属本领域", "推荐人在本领域工作填“是”；不明不填。"),
            Date(nameof(RecommendationFact.SignedOn), "签署日期", required: false, "年-月-日；未注明不填。"),
            Date(nameof(RecommendationFact.WithdrawnOn), "撤回日期", required: false, "年-月-日；未撤回不填。"),
        ]);
}
