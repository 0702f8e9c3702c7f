using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>What one may not see is, to the caller, not there.</summary>
public sealed class AccessTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private const string NodeQuery = "query($id: ID!) { node(id: $id) { __typename id } application(id: $id) { number } }";

    private ReviewYear Year => scoring.Year;

    [Theory]
    [InlineData("{ applicants { nodes { name } } }", Roles.Analyst)]
    [InlineData("{ applications { nodes { number } } }", Roles.Expert)]
    [InlineData("{ applications { nodes { number } } }", Roles.Applicant)]
    [InlineData("{ applications { nodes { number } } }", Roles.Admin)]
    [InlineData("{ experts { nodes { name } } }", Roles.Applicant)]
    [InlineData("{ ballots { nodes { total } } }", Roles.Admin)]
    [InlineData("{ votingRounds { nodes { number } } }", Roles.Analyst)]
    [InlineData("{ annualStatistics(years: 2025) { year } }", Roles.Expert)]
    [InlineData("{ jobs { nodes { kind } } }", Roles.Applicant)]
    public async Task RootField_WithoutTheRole_IsRefused(string document, string role) =>
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await Year.SendAsync(ReviewYear.As("someone", role), document)).ErrorCode());

    [Fact]
    public async Task RootField_WithoutAToken_IsRefused() =>
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await Year.SendAsync(Caller.Anonymous, "{ criteria { nodes { code } } }")).ErrorCode());

    [Fact]
    public async Task Application_OfSomeoneElse_LooksLikeOneThatIsNotThere()
    {
        var foreign = await ApplicationIdAsync("2025-0002");
        var own = await ApplicationIdAsync("2025-0001");
        var applicant = ReviewYear.As("applicant", Roles.Applicant) with { ApplicantId = await Year.ApplicantOfAsync(0) };
        var missing = Convert.ToBase64String("Application:999999"u8);

        Assert.Equal(
            await Year.SendAsync(applicant, NodeQuery, new { id = missing }),
            await Year.SendAsync(applicant, NodeQuery, new { id = foreign }));
        Assert.Equal("2025-0001", (await Year.SendAsync(applicant, NodeQuery, new { id = own })).TextAt("application.number"));
    }

    [Fact]
    public async Task Dossier_BeforeAndAfterDeclaring_OpensOnlyAfter()
    {
        var expert = Year.Expert(0);
        var assignment = (await Year.SendSampleAsync(expert, "my-assignments", new { year = 2025 })).At("myAssignments.nodes.0");
        Assert.Equal(JsonValueKind.Null, assignment.GetProperty("application").ValueKind);
        Assert.StartsWith("示例申报人", assignment.GetProperty("summary").GetProperty("applicantName").GetString(), StringComparison.Ordinal);

        var declared = await Year.SendSampleAsync(expert, "declare-no-conflict", new { assignmentId = assignment.GetProperty("id").GetString() });

        Assert.Equal(
            assignment.GetProperty("summary").GetProperty("number").GetString(),
            declared.TextAt("declareNoConflict.assignment.application.number"));
    }

    [Fact]
    public async Task Ballot_BeforeDeclaring_IsRefused()
    {
        var expert = Year.Expert(1);
        var assignments = await Year.SendSampleAsync(expert, "my-assignments", new { year = 2025 });
        var id = assignments.TextAt("myAssignments.nodes.0.id");

        var answer = await Year.SendSampleAsync(
            expert, "save-ballot-draft", new { assignmentId = id, scores = new[] { new { item = "THEORY", score = 80 } } });

        Assert.Equal("ConflictNotDeclaredError", answer.TextAt("saveBallotDraft.errors.0.__typename"));
    }

    [Fact]
    public async Task Assignment_OfAnotherExpert_IsNotFound()
    {
        var others = await Year.SendSampleAsync(Year.Expert(2), "my-assignments", new { year = 2025 });

        var answer = await Year.SendSampleAsync(
            Year.Expert(3), "declare-no-conflict", new { assignmentId = others.TextAt("myAssignments.nodes.0.id") });

        Assert.Equal("SubjectNotFoundError", answer.TextAt("declareNoConflict.errors.0.__typename"));
    }

    private Task<string> ApplicationIdAsync(string number) => Year.WithAsync(async db =>
    {
        var id = await db.Applications.Where(application => application.Number == number).Select(application => application.Id).SingleAsync();
        return Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Application:{id}"));
    });
}
