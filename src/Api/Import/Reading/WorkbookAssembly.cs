using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Mapping;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Joins the sheets' rows into records and checks what one cell cannot show.</summary>
internal sealed class WorkbookAssembly(DossierWorkbook layout, ProblemList problems, Func<string, ExcelWorksheet?> sheetOf)
{
    public ImportedWorkbook Assemble()
    {
        var (employers, employerRows) = ReadKeyed(layout.Employers, "Code");
        var (experts, expertRows) = ReadKeyed(layout.Experts, "Code");
        var (applications, applicationRows) = ReadKeyed(layout.Applications, DossierWorkbook.Number);
        RequireReferences(experts, expertRows.Values, "EmployerCode", employerRows, layout.Employers);
        RequireReferences(applications, applicationRows.Values, "EmployerCode", employerRows, layout.Employers);
        CheckPeople(applications, applicationRows.Values);

        var titles = ReadChildren(layout.Titles, applicationRows);
        var degrees = ReadChildren(layout.Degrees, applicationRows);
        var achievements = ReadChildren(layout.Achievements, applicationRows, nameof(Achievement.Id));
        var findings = ReadChildren(layout.Findings, applicationRows, nameof(PersonFinding.Criterion));
        var recommendations = ReadChildren(
            layout.Recommendations,
            applicationRows,
            check: (sheet, rows) => RequireReferences(sheet, rows, nameof(RecommendationFact.RecommenderId), expertRows, layout.Experts));

        return new ImportedWorkbook(
            [.. employerRows.Values.Where(problems.IsGood).Select(PeopleRows.ToEmployer)],
            [.. expertRows.Values.Where(problems.IsGood).Select(PeopleRows.ToExpert)],
            [.. applicationRows.Values.Where(problems.IsGood).Select(row => new ImportedDossier
            {
                Number = row.Needed(DossierWorkbook.Number),
                Person = PeopleRows.ToPerson(row),
                Dossier = DossierRows.ToDossier(row, titles[row], degrees[row], achievements[row], findings[row], recommendations[row]),
                Origin = new ImportOrigin(layout.Applications.Name, row.Line, new Dictionary<string, (string, IReadOnlyList<int>)>
                {
                    ["titles"] = Lines(layout.Titles, titles[row]),
                    ["degrees"] = Lines(layout.Degrees, degrees[row]),
                    ["achievements"] = Lines(layout.Achievements, achievements[row]),
                    ["findings"] = Lines(layout.Findings, findings[row]),
                    ["recommendations"] = Lines(layout.Recommendations, recommendations[row]),
                }),
            })]);
    }

    private static (string Sheet, IReadOnlyList<int> Lines) Lines(WorkbookSheet sheet, IEnumerable<Row> rows) =>
        (sheet.Name, [.. rows.Select(row => row.Line)]);

    private (SheetReader Sheet, Dictionary<string, Row> Rows) ReadKeyed(WorkbookSheet sheet, string key)
    {
        var reader = new SheetReader(sheet, problems);
        var byKey = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in reader.Read(sheetOf(sheet.Name)).Where(row => row.Text(key) is not null))
        {
            if (!byKey.TryAdd(row.Needed(key), row))
            {
                var first = byKey[row.Needed(key)];
                reader.Report(row, key, ProblemKind.NumberRepeated, $"第 {first.Line} 行已有相同的编号。");
                problems.Spoil(first);
            }
        }

        return (reader, byKey);
    }

    private ILookup<Row, Row> ReadChildren(
        WorkbookSheet sheet, Dictionary<string, Row> parents, string? uniqueKey = null, Action<SheetReader, List<Row>>? check = null)
    {
        var reader = new SheetReader(sheet, problems);
        var rows = reader.Read(sheetOf(sheet.Name));
        RequireReferences(reader, rows, DossierWorkbook.Number, parents, layout.Applications);
        check?.Invoke(reader, rows);
        if (uniqueKey is not null)
        {
            foreach (var repeated in rows.GroupBy(r => (r.Text(DossierWorkbook.Number), r.Text(uniqueKey))).SelectMany(g => g.Skip(1)))
            {
                reader.Report(repeated, uniqueKey, ProblemKind.NumberRepeated, "在同一份申报内应唯一。");
            }
        }

        Row? Parent(Row row) => row.Text(DossierWorkbook.Number) is { } number ? parents.GetValueOrDefault(number) : null;
        foreach (var parent in rows.Where(row => !problems.IsGood(row)).Select(Parent).OfType<Row>())
        {
            problems.Spoil(parent);
        }

        return rows.Where(row => problems.IsGood(row) && Parent(row) is not null).ToLookup(row => Parent(row)!);
    }

    private void RequireReferences(
        SheetReader reader, IEnumerable<Row> rows, string key, Dictionary<string, Row> known, WorkbookSheet target)
    {
        foreach (var row in rows.Where(row => row.Text(key) is not null))
        {
            if (!known.TryGetValue(row.Needed(key), out var referred))
            {
                reader.Report(row, key, ProblemKind.ReferenceUnknown, $"应为“{target.Name}”表中已有的编号。");
            }
            else if (!problems.IsGood(referred))
            {
                problems.Spoil(row);
            }
        }
    }

    private static void CheckPeople(SheetReader sheet, IEnumerable<Row> rows)
    {
        var seen = new HashSet<IdNumber>();
        foreach (var row in rows.Where(row => row.IdNumber("IdNumber") is not null))
        {
            var number = row.IdNumber("IdNumber")!.Value;
            if (!seen.Add(number))
            {
                sheet.Report(row, "IdNumber", ProblemKind.NumberRepeated, "每人每年度只能申报一次。");
            }

            if (row.Date("BirthDate") is { } birth && birth != number.BirthDate)
            {
                sheet.Report(row, "BirthDate", ProblemKind.IdNumberDisagrees, "应与身份证号中的出生日期一致。");
            }

            if (row.Code<Gender>("Gender") is { } gender && gender != GenderOf(number))
            {
                sheet.Report(row, "Gender", ProblemKind.IdNumberDisagrees, "应与身份证号第17位一致：奇数为男，偶数为女。");
            }

            if (row.Text(nameof(Consent.DocumentNumber)) is not null && row.Date(nameof(Consent.GivenOn)) is null)
            {
                sheet.Report(row, nameof(Consent.GivenOn), ProblemKind.ValueMissing, "有同意文号时应填同意日期。");
            }
        }
    }

    private static Gender GenderOf(IdNumber number) => (number.Value[16] - '0') % 2 == 1 ? Gender.Male : Gender.Female;
}
