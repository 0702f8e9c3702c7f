using System.Globalization;
using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Tests.Import;

public sealed class DossierWorkbookReaderTests
{
    /// <summary>Valid by its check character, but of another birth date than the workbook's first person.</summary>
    private const string OtherIdNumber = "11010519491231002X";

    public static TheoryData<string, string, object?, ProblemKind> Mistakes() => new()
    {
        { "申报", "姓名", null, ProblemKind.ValueMissing },
        { "申报", "姓名", new string('长', 201), ProblemKind.TextTooLong },
        { "申报", "姓名", "示例\u0007", ProblemKind.NotText },
        { "申报", "身份证号", 990000199001010011d, ProblemKind.IdNumberAsNumber },
        { "申报", "身份证号", "990000199001010010", ProblemKind.IdNumberWrong },
        { "申报", "身份证号", "990000199013010011", ProblemKind.IdNumberWrong },
        { "申报", "身份证号", OtherIdNumber, ProblemKind.IdNumberDisagrees },
        { "申报", "申报层级", "PRESIDENT 总统", ProblemKind.CodeUnknown },
        { "申报", "申报层级", "engineer", ProblemKind.CodeUnknown },
        { "申报", "单位代码", "NOWHERE", ProblemKind.ReferenceUnknown },
        { "申报", "从事本专业起始", "2025-02-30", ProblemKind.NotADate },
        { "申报", "从事本专业起始", "去年", ProblemKind.NotADate },
        { "申报", "从事本专业起始", 0.5d, ProblemKind.NotADate },
        { "申报", "见习考察合格", "也许", ProblemKind.NotYesNo },
        { "业绩", "排名", -1d, ProblemKind.NotACount },
        { "业绩", "排名", 1.5d, ProblemKind.NotACount },
        { "业绩", "合同金额（元）", 0.001d, ProblemKind.NotMoney },
        { "业绩", "合同金额（元）", -5d, ProblemKind.NotMoney },
        { "业绩", "申报编号", "2025-9999", ProblemKind.ReferenceUnknown },
        { "学历", "授予日期", null, ProblemKind.ValueMissing },
        { "认定", "条件", "engineer.knowledge.9", ProblemKind.CodeUnknown },
    };

    [Fact]
    public void Read_CleanWorkbook_FindsNothingWrong()
    {
        var reading = SmallWorkbook.Read(SmallWorkbook.File);

        Assert.Empty(reading.Problems);
        Assert.Equal(SmallWorkbook.Dossiers, reading.Workbook.Dossiers.Count);
    }

    [Theory, MemberData(nameof(Mistakes))]
    public void Read_OneMistake_IsLocatedAndItsDossierLeftOut(string sheet, string header, object? value, ProblemKind kind)
    {
        var reading = SmallWorkbook.Read(SmallWorkbook.WithCell(sheet, header, value));

        var problem = Assert.Single(reading.Problems, p => p.Kind == kind);
        Assert.Equal(sheet, problem.Sheet);
        Assert.EndsWith("2", problem.Cell, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Expected);
        if (problem.Kind != ProblemKind.ReferenceUnknown || sheet == "申报")
        {
            Assert.Equal(SmallWorkbook.Dossiers - 1, reading.Workbook.Dossiers.Count);
        }
    }

    [Fact]
    public void Read_WrongIdNumber_DoesNotRepeatIt()
    {
        const string Number = "990000199001010010";
        var reading = SmallWorkbook.Read(SmallWorkbook.WithCell("申报", "身份证号", Number));

        var english = CultureInfo.GetCultureInfo("en");
        Assert.All(reading.Problems, p => Assert.DoesNotContain(Number[..6], p.Render(english), StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Formula_IsNotEvaluated()
    {
        var file = SmallWorkbook.With("业绩", cells => cells.Cells[2, SmallWorkbook.ColumnOf(cells, "排名")].Formula = "1+1");

        Assert.Equal(ProblemKind.FormulaNotAllowed, Assert.Single(SmallWorkbook.Read(file).Problems).Kind);
    }

    [Fact]
    public void Read_MergedCells_AreRefused()
    {
        var file = SmallWorkbook.With("职称", cells => cells.Cells["B2:B3"].Merge = true);

        Assert.Contains(SmallWorkbook.Read(file).Problems, p => p is { Kind: ProblemKind.MergedCell, Sheet: "职称", Cell: "B2" });
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_ReadsTheSame()
    {
        // The two columns of text change places, header and all.
        var file = SmallWorkbook.With("单位", cells =>
        {
            for (var row = 1; row <= cells.Dimension.End.Row; row++)
            {
                (cells.Cells[row, 1].Value, cells.Cells[row, 2].Value) = (cells.Cells[row, 2].Value, cells.Cells[row, 1].Value);
            }
        });

        var reading = SmallWorkbook.Read(file);
        Assert.Empty(reading.Problems);
        Assert.Equal(SmallWorkbook.Read(SmallWorkbook.File).Workbook.Employers, reading.Workbook.Employers);
    }

    [Fact]
    public void Read_RequiredColumnRenamed_IsMissedAndNotKnown()
    {
        var file = SmallWorkbook.With("学历", cells => cells.Cells[1, SmallWorkbook.ColumnOf(cells, "学历学位")].Value = "学位");

        var kinds = SmallWorkbook.Read(file).Problems.Select(p => p.Kind).ToList();
        Assert.Contains(ProblemKind.ColumnMissing, kinds);
        Assert.Contains(ProblemKind.ColumnUnknown, kinds);
    }

    [Fact]
    public void Read_NumberGivenTwice_LeavesBothOut()
    {
        var file = SmallWorkbook.With("申报", cells => cells.Cells[3, 1].Value = cells.Cells[2, 1].Value);

        var reading = SmallWorkbook.Read(file);
        Assert.Contains(reading.Problems, p => p is { Kind: ProblemKind.NumberRepeated, Cell: "A3" });
        Assert.Equal(SmallWorkbook.Dossiers - 2, reading.Workbook.Dossiers.Count);
    }

    [Fact]
    public void Problem_EveryKind_HasTextInBothLanguages()
    {
        var (chinese, english) = (CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en"));
        Assert.All(Enum.GetValues<ProblemKind>(), kind => Assert.NotEqual(ProblemText.Of(kind, chinese), ProblemText.Of(kind, english)));
    }
}
