using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Pages.Applicant;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Tests.Pages.Applicant;

public sealed class DossierFormTests
{
    private static readonly (string, string)[] Aim = [("targetLevel", "Engineer"), ("specialty", "A"), ("track", "Regular")];

    [Fact]
    public void Read_FilledRows_AreTheDossierAndEmptyOnesAreNot()
    {
        var form = Form(
            [.. Aim, ("titles.0.level", "AssistantEngineer"), ("titles.0.obtainedOn", "2019-01-02"), ("titles.1.level", ""), ("degrees.0.rung", "")]);

        var dossier = form.Read()!;

        Assert.Empty(form.Problems);
        Assert.Equal((TitleLevel.AssistantEngineer, new DateOnly(2019, 1, 2), null), Assert.Single(dossier.Titles!) is var title ? (title.Level, title.ObtainedOn, title.EndedOn) : default);
        Assert.Empty(dossier.Degrees!);
    }

    [Fact]
    public void Read_RowWithoutItsDate_IsAProblemOrLeftForLater()
    {
        (string, string)[] fields = [.. Aim, ("titles.0.level", "AssistantEngineer")];

        var whole = Form(fields);
        whole.Read();
        var typing = Form(fields, leavesIncomplete: true);

        Assert.Equal("titles.0.obtainedOn", Assert.Single(whole.Problems).Field);
        Assert.Empty(typing.Read()!.Titles!);
        Assert.Empty(typing.Problems);
    }

    [Fact]
    public void Read_WithoutLevel_IsNoDossier()
    {
        var form = Form([("specialty", "A"), ("track", "Regular")]);

        Assert.Null(form.Read());
        Assert.Equal("targetLevel", Assert.Single(form.Problems).Field);
    }

    /// <summary>12.34 yuan are 1234 fen; a tenth of a fen is no amount.</summary>
    [Theory]
    [InlineData("12.34", 1234L, null)]
    [InlineData("1000000", 100_000_000L, null)]
    [InlineData("12.345", null, "achievements.0.contractFen")]
    [InlineData("a lot", null, "achievements.0.contractFen")]
    [InlineData("1,000", null, "achievements.0.contractFen")]
    public void Read_Amounts_AreExactFen(string text, long? fen, string? problem)
    {
        var form = Form([.. Aim, ("achievements.0.id", "a1"), ("achievements.0.kind", "PROJECT"), ("achievements.0.contractFen", text)]);

        Assert.Equal(fen, Assert.Single(form.Read()!.Achievements!).ContractFen);
        Assert.Equal(problem, form.Problems.SingleOrDefault()?.Field);
    }

    [Fact]
    public void FieldOf_AfterARemovedRow_NamesTheRowThatPeopleSee()
    {
        var form = Form(
        [
            .. Aim,
            ("achievements.0.id", "a1"), ("achievements.0.kind", "PAPER"), ("achievements.0.remove", "yes"),
            ("achievements.1.id", "a2"), ("achievements.1.kind", "PAPER"), ("achievements.1.rank", "0"),
        ]);
        form.Read();

        Assert.Equal("achievements.1.rank", form.FieldOf("achievements[0].rank"));
        Assert.Equal("probation.startedOn", form.FieldOf("probation.startedOn"));
    }

    [Fact]
    public void Attested_OfThoseNamed_AreTheCheckedOnes()
    {
        var attested = Form([.. Aim, ("attested.basic.1", "yes"), ("attested.other", "yes")]).Attested(["basic.1", "basic.2"]);

        Assert.Equal(("basic.1", FindingState.Attested), Assert.Single(attested) is var finding ? (finding.Criterion, finding.State) : default);
    }

    [Fact]
    public void Rows_BeyondThoseAnyoneFillsIn_AreNotRead() =>
        Assert.Equal(0, Fields(("titles.100.level", "Engineer"), ("titles.x.level", "Engineer")).RowsOf("titles"));

    private static DossierForm Form((string, string)[] fields, bool leavesIncomplete = false) =>
        new(Fields(fields), new Texts(new HttpContextAccessor()), leavesIncomplete);

    private static DossierFields Fields(params (string Name, string Value)[] fields) => DossierFields.Of(new PostedForm(
        new FormCollection(fields.ToDictionary(field => field.Name, field => new StringValues(field.Value))), isAutosave: false));
}
