namespace ScoringPlatform.Api.Import.Layout;

/// <summary>
/// The layout of the import workbook, the one definition that writer and reader share: one sheet for each kind of
/// record, joined by the number of the application.
/// </summary>
public sealed class DossierWorkbook
{
    /// <summary>The tab of the instructions.</summary>
    public const string Instructions = "填表说明";

    /// <summary>The tab of the drop-downs' choices.</summary>
    public const string Codes = "代码";

    /// <summary>The column that says which application a record belongs to.</summary>
    public const string Number = "Number";

    public DossierWorkbook(StandardCodes codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var specialties = new CodeList("specialties", codes.Specialties);
        Experts = PeopleSheets.Experts(specialties);
        Applications = PeopleSheets.Applications(specialties);
        Achievements = AchievementSheet.Create(new CodeList("kinds", codes.Kinds));
        Findings = DossierSheets.Findings(new CodeList("criteria", codes.Criteria));
    }

    public WorkbookSheet Employers { get; } = PeopleSheets.Employers();

    public WorkbookSheet Experts { get; }

    public WorkbookSheet Applications { get; }

    public WorkbookSheet Titles { get; } = DossierSheets.Titles();

    public WorkbookSheet Degrees { get; } = DossierSheets.Degrees();

    public WorkbookSheet Achievements { get; }

    public WorkbookSheet Findings { get; }

    public WorkbookSheet Recommendations { get; } = DossierSheets.Recommendations();

    /// <summary>All sheets of records, in the order of the workbook.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets =>
        [Employers, Experts, Applications, Titles, Degrees, Achievements, Findings, Recommendations];

    internal static WorkbookColumn NumberColumn() =>
        WorkbookColumn.Text(Number, "申报编号", required: true, "与“申报”表中的申报编号一致。", 80);
}
