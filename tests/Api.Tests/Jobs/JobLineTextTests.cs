using ScoringPlatform.Api.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs;

public sealed class JobLineTextTests
{
    public static TheoryData<JobLine, string[]> Lines => new()
    {
        { JobLine.FiguresRead, ["9f2c"] },
        { JobLine.WorkbookWritten, [] },
        { JobLine.PackageWritten, [] },
        { JobLine.EvaluationBegun, ["12", "3"] },
        { JobLine.Evaluated, ["10", "1", "1"] },
        { JobLine.AsDecided, ["3"] },
        { JobLine.OtherwiseThanDecided, ["2025-0001, 2025-0002"] },
        { JobLine.WorkbookOpened, [] },
        { JobLine.Imported, ["498", "0"] },
        { JobLine.Interrupted, [] },
        { JobLine.Cancelled, ["officer.demo"] },
        { JobLine.AttemptFailed, ["The disk of the data folder is full.", "2", "20"] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_OfAWrittenLine_GivesItsCodeAndArgumentsBack(JobLine line, string[] arguments)
    {
        var read = JobLineText.Read(JobLineText.Of(line, [.. arguments]));

        Assert.Equal(line, read?.Line);
        Assert.Equal(arguments, read?.Arguments);
    }

    [Fact]
    public void Lines_AllOfThem_AreTried() =>
        Assert.Equal(Enum.GetValues<JobLine>(), Lines.Select(line => (JobLine)line[0]));

    [Theory]
    [InlineData("")]
    [InlineData("The disk of the data folder is full.")]
    [InlineData("Wrote the workbook. Twice.")]
    [InlineData("Cancelled by .")]
    public void Read_FreeText_HasNoCode(string text) => Assert.Null(JobLineText.Read(text));
}
