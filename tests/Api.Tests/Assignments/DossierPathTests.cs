using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Assignments;

/// <summary>Every field that leads to a dossier, tried by an expert who once had it open and then turned out to be tied.</summary>
public sealed partial class DossierPathTests : IAsyncLifetime
{
    /// <summary>
    /// The fields through which an expert could come to a dossier; each stands in <see cref="Documents"/>, but for a
    /// recommendation's and a round's item, which are loaded by the same data loader and tried where these are.
    /// </summary>
    private static readonly string[] Open =
        ["Assignment.application", "Ballot.application", "Query.application", "Query.node", "Query.nodes", "Recommendation.application", "RoundItem.application"];

    /// <summary>Fields of types that only other roles reach; the root fields are refused below or by <see cref="AccessTests"/>.</summary>
    private static readonly string[] OthersOnly =
        ["Applicant.applications", "ApplicationShortage.application", "ApplicationsConnection.nodes", "ApplicationsEdge.node", "CapTie.tied", "LevelScoring.exceptional", "MyApplicationsConnection.nodes", "MyApplicationsEdge.node",
         "Objection.application"];

    private ReviewYear _year = null!;
    private Caller _expert = null!;
    private int _assignment;
    private int _application;
    private int _ballot;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Scoring);
        await using var db = _year.CreateContext();
        var assignment = await db.Assignments.AsNoTracking().OrderBy(found => found.Id).FirstAsync();
        (_assignment, _application) = (assignment.Id, assignment.ApplicationId);
        _expert = _year.Expert(_year.Experts.ToList().IndexOf(assignment.ExpertId));
        await _year.Get<AssignmentService>().DeclareAsync(db, [_assignment], ConflictDeclaration.None, null, _expert, default);
        _ballot = (await _year.Get<BallotService>().SaveDraftsAsync(
            db, [new BallotDraft(_assignment, [new ItemScore("THEORY", ScaledScore.FromPoints(60))])], _expert, default))[0].Id;
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    public static TheoryData<string> Documents { get; } =
    [
        "query($application: ID!) { application(id: $application) { number degrees { rung } } }",
        "query($application: ID!) { node(id: $application) { ... on Application { number } } }",
        "query($application: ID!) { nodes(ids: [$application]) { ... on Application { number } } }",
        "query($assignment: ID!) { assignment(id: $assignment) { application { number } } }",
        "{ myAssignments { nodes { application { number } } } }",
        "query($ballot: ID!) { ballot(id: $ballot) { application { number } } }",
        "{ ballots { nodes { application { number } } } }",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Dossier_TiedAfterDeclaringNone_ClosesOnEveryPath(string document)
    {
        Assert.Contains("2025-", await SendAsync(document), StringComparison.Ordinal);

        await _year.WithAsync(async db => await _year.Get<ExpertService>().TieAsync(
            db, _expert.ExpertId!.Value, await ApplicantAsync(), TieKind.Supervisor, "示例", _year.Office, default));

        Assert.DoesNotContain("2025-", await SendAsync(document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Dossier_RecusalOrdered_ClosesOnEveryPath(string document)
    {
        await _year.WithAsync(db => _year.Get<AssignmentService>().OrderRecusalAsync(db, _assignment, "示例", _year.Office, default));

        Assert.DoesNotContain("2025-", await SendAsync(document), StringComparison.Ordinal);
    }

    /// <summary>Draft and submission, one by one and in bulk, ask the same check.</summary>
    [Fact]
    public async Task Ballot_TiedAfterDeclaringNone_IsRefused()
    {
        await _year.WithAsync(async db => await _year.Get<ExpertService>().TieAsync(
            db, _expert.ExpertId!.Value, await ApplicantAsync(), TieKind.Relation, "示例", _year.Office, default));

        await Assert.ThrowsAsync<ExpertRecusedException>(() => _year.WithAsync(db =>
            _year.Get<BallotService>().SaveDraftsAsync(db, [new BallotDraft(_assignment, [])], _expert, default)));
        await Assert.ThrowsAsync<ExpertRecusedException>(() => _year.WithAsync(db =>
            _year.Get<BallotService>().SubmitAsync(db, [_assignment], _expert, default)));
    }

    [Fact]
    public async Task DeclareNone_OfManyWithOneTied_DeclaresNothing()
    {
        // Every assignment of one expert at once; one of the applicants is tied to the expert.
        await using var db = _year.CreateContext();
        var many = await db.Assignments.Where(found => found.Declaration == ConflictDeclaration.NotAsked)
            .GroupBy(found => found.ExpertId).Where(group => group.Count() > 1).Select(group => group.Key).FirstAsync();
        var ids = await db.Assignments.Where(found => found.ExpertId == many).OrderBy(found => found.Id).Select(found => found.Id).ToListAsync();
        var last = ids[^1];
        var applicant = await db.Assignments.Where(found => found.Id == last).Select(found => found.Application.ApplicantId).SingleAsync();
        await _year.Get<ExpertService>().TieAsync(db, many, applicant, TieKind.Relation, "示例", _year.Office, default);
        var expert = _year.Expert(_year.Experts.ToList().IndexOf(many));

        await Assert.ThrowsAsync<ExpertRecusedException>(() => _year.WithAsync(other =>
            _year.Get<AssignmentService>().DeclareAsync(other, ids, ConflictDeclaration.None, null, expert, default)));

        await using var stored = _year.CreateContext();
        Assert.All(
            await stored.Assignments.Where(found => found.ExpertId == many).Select(found => found.Declaration).ToListAsync(),
            declaration => Assert.Equal(ConflictDeclaration.NotAsked, declaration));
    }

    [Theory]
    [InlineData("{ applications { nodes { number } } }")]
    [InlineData("{ applicants { nodes { applications { number } } } }")]
    [InlineData("{ myApplications { nodes { number } } }")]
    [InlineData("query($cycle: ID!) { capTies(cycleId: $cycle) { tied { number } } }")]
    [InlineData("query($cycle: ID!) { assignmentPreview(cycleId: $cycle) { shortages { application { number } } } }")]
    [InlineData("query($cycle: ID!) { objections(cycleId: $cycle, first: 1) { nodes { application { number } } } }")]
    public async Task Lists_ByAnExpert_AreRefused(string document) =>
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await SendAsync(document)).ErrorCode());

    /// <summary>A new field that leads to a dossier fails here until it is tried above.</summary>
    [Fact]
    public async Task Schema_FieldsThatLeadToADossier_AreTheseAlone()
    {
        var answer = await _year.SendAsync(
            _year.Office,
            "{ __schema { types { name kind fields { name type { name ofType { name ofType { name ofType { name ofType { name ofType { name } } } } } } } } } }");
        var fields = answer.At("__schema.types").EnumerateArray()
            .Where(type => type.Text("kind") == "OBJECT" && !type.Text("name").EndsWith("Payload", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperty("fields").EnumerateArray()
                .Where(field => Dossier().IsMatch(Named(field.GetProperty("type"))))
                .Select(field => $"{type.Text("name")}.{field.Text("name")}"))
            .Where(name => name is not ("Query.applications" or "Query.myApplications"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Open.Concat(OthersOnly).Order(StringComparer.Ordinal), fields);
    }

    private static string Named(JsonElement type)
    {
        while (type.GetProperty("name").ValueKind == JsonValueKind.Null)
        {
            type = type.GetProperty("ofType");
        }

        return type.Text("name");
    }

    private Task<int> ApplicantAsync() => _year.WithAsync(db =>
        db.Applications.Where(application => application.Id == _application).Select(application => application.ApplicantId).SingleAsync());

    private Task<string> SendAsync(string document) => _year.SendAsync(_expert, document, new
    {
        application = NodeIds.Of("Application", _application),
        assignment = NodeIds.Of("Assignment", _assignment),
        ballot = NodeIds.Of("Ballot", _ballot),
        cycle = NodeIds.Of("ReviewCycle", _year.CycleId),
    });

    [GeneratedRegex("^(Application|Node)$")]
    private static partial Regex Dossier();
}
