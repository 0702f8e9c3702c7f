using Xunit.Sdk;

namespace ScoringPlatform.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string TestFile => Path.Combine(folder, "SomeTests.cs");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Match_SameText_Passes()
    {
        Record("SomeTests.Case.snap", "one\ntwo\n");

        Snapshot.Match("one\r\ntwo", testFile: TestFile, testName: "Case");
    }

    [Fact]
    public void Match_OtherText_FailsAndKeepsWhatWasSeen()
    {
        Record("SomeTests.Case.snap", "one\ntwo\n");

        var failure = Assert.Throws<XunitException>(() => Snapshot.Match("one\n2", testFile: TestFile, testName: "Case"));

        Assert.Contains("line 2\n- two\n+ 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(Path.Combine(folder, "__snapshots__", "__mismatch__", "SomeTests.Case.snap")));
    }

    [Fact]
    public void Match_AnObject_ComparesItsJson()
    {
        Record("Named.snap", "{\n  \"Name\": \"示例\",\n  \"Day\": \"Monday\"\n}\n");

        new { Name = "示例", Day = DayOfWeek.Monday }.MatchSnapshot("Named", TestFile, "Case");
    }

    private void Record(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, "__snapshots__"));
        File.WriteAllText(Path.Combine(folder, "__snapshots__", name), text);
    }
}
