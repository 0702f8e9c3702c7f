using ScoringPlatform.Scoring.Dossiers;
using static ScoringPlatform.Api.Import.Layout.WorkbookColumn;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The sheets of employers, experts and applications.</summary>
internal static class PeopleSheets
{
    public static WorkbookSheet Employers() => new(
        "单位",
        "申报人和专家所在的用人单位，每个单位一行。",
        [
            Text("Code", "单位代码", required: true, "本表内唯一；申报表和专家表用它指明单位。", 80),
            Text("Name", "单位名称", required: true, "单位全称。"),
            Code("Kind", "单位性质", CodeLists.Employments, required: true, "从下拉列表选择。"),
            Code("City", "所在城市", CodeLists.Cities, required: true, "从下拉列表选择。"),
        ]);

    public static WorkbookSheet Experts(CodeList specialties) => new(
        "专家",
        "评审专家和推荐人，每人一行。",
        [
            Text("Code", "专家代码", required: true, "本表内唯一；推荐表用它指明推荐人。", 80),
            Text("Name", "姓名", required: true, "专家姓名。"),
            Code("TitleLevel", "现任职称", CodeLists.Levels, required: true, "从下拉列表选择。"),
            Code("Specialty", "专业", specialties, required: true, "评审的主要专业。"),
            Code("SecondSpecialty", "第二专业", specialties, required: false, "没有则不填。"),
            Text("EmployerCode", "单位代码", required: false, "与“单位”表中的单位代码一致。", 80),
            Date("TermFrom", "聘期开始", required: true, "年-月-日。"),
            Date("TermUntil", "聘期结束", required: false, "年-月-日。"),
            YesNo("NationalTalent", "国家级人才", "本领域国家级人才专家填“是”（六（五）20）。"),
        ]);

    public static WorkbookSheet Applications(CodeList specialties) => new(
        "申报",
        "每份申报一行：申报人和申报的基本情况。",
        [
            Text(DossierWorkbook.Number, "申报编号", required: true, "本年度内唯一；其他表用它指明属于哪份申报。", 80),
            Text("Name", "姓名", required: true, "申报人姓名。"),
            new WorkbookColumn("IdNumber", "身份证号", ColumnKind.IdNumber, Required: true, "18位，单元格必须为文本格式。"),
            Code("Gender", "性别", CodeLists.Genders, required: false, "从下拉列表选择。"),
            Date("BirthDate", "出生日期", required: false, "年-月-日，与身份证号一致。"),
            Code("City", "所在城市", CodeLists.Cities, required: true, "从下拉列表选择。"),
            Text("EmployerCode", "单位代码", required: false, "与“单位”表中的单位代码一致；自由职业不填。", 80),
            Code(nameof(Dossier.TargetLevel), "申报层级", CodeLists.Levels, required: true, "从下拉列表选择。"),
            Code(nameof(Dossier.Specialty), "申报专业", specialties, required: true, "从下拉列表选择。"),
            Code(nameof(Dossier.Track), "申报途径", CodeLists.Tracks, required: true, "从下拉列表选择。"),
            Code(nameof(Dossier.Employment), "用工关系", CodeLists.Employments, required: false, "从下拉列表选择；不明不填。"),
            Date(nameof(Dossier.InFieldSince), "从事本专业起始", required: false, "年-月-日；自由职业须满1年。"),
            Date(nameof(Probation.StartedOn), "见习开始", required: false, "年-月-日；没有见习则不填。"),
            YesNo(nameof(Probation.Passed), "见习考察合格", "单位未考察则不填。"),
            YesNo(nameof(Dossier.ContinuingEducationCertificate), "相近继续教育证明", "所学专业不相近时填写；不明不填。"),
            Text(nameof(Consent.DocumentNumber), "主管部门同意文号", required: false, "破格申报经业务主管部门同意的文号。"),
            Date(nameof(Consent.GivenOn), "同意日期", required: false, "年-月-日；有文号时必填。"),
        ]);
}
