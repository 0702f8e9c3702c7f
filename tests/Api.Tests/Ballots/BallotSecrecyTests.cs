using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Ballots;

/// <summary>Every field that leads to a ballot, tried by a colleague before and after the own ballot is in.</summary>
public sealed class BallotSecrecyTests : IAsyncLifetime
{
    /// <summary>A total that nothing else in the answers has.</summary>
    private const string Telling = "73.219";

    private ReviewYear _year = null!;
    private Caller _colleague = null!;
    private int _application;
    private int _ballot;
    private int _theirs;
    private int _own;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Scoring);
        await using var db = _year.CreateContext();
        _application = _year.Applications[0];
        var pair = await db.Assignments.AsNoTracking().Where(found => found.ApplicationId == _application).OrderBy(found => found.Id).Take(2).ToListAsync();
        (_theirs, _own) = (pair[0].Id, pair[1].Id);
        _ballot = await SubmitAsync(ExpertOf(pair[0].ExpertId), _theirs, 73.219m);
        _colleague = ExpertOf(pair[1].ExpertId);
        await _year.Get<AssignmentService>().DeclareAsync(db, [_own], ConflictDeclaration.None, null, _colleague, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    public static TheoryData<string> Documents { get; } =
    [
        "query($ballot: ID!) { ballot(id: $ballot) { total scores { score } opinion } }",
        "query($ballot: ID!) { node(id: $ballot) { ... on Ballot { total } } }",
        "query($ballot: ID!) { nodes(ids: [$ballot]) { ... on Ballot { total } } }",
        "{ ballots { totalCount nodes { total } } }",
        "query($application: ID!) { application(id: $application) { ballots { total } assignments { ballots { total } } } }",
        "{ myAssignments { nodes { application { ballots { total } } } } }",
        "query($ballot: ID!) { ballot(id: $ballot) { application { ballots { total } } } }",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Ballot_OfAnother_ShowsOnceTheOwnIsIn(string document)
    {
        Assert.DoesNotContain(Telling, await SendAsync(document), StringComparison.Ordinal);
        await SaveAsync(_colleague, _own, 50);
        Assert.DoesNotContain(Telling, await SendAsync(document), StringComparison.Ordinal);
        await _year.WithAsync(db => _year.Get<BallotService>().SubmitAsync(db, [_own], _colleague, default));

        Assert.Contains(Telling, await SendAsync(document), StringComparison.Ordinal);
    }

    /// <summary>The aggregate would tell as well; it is the office's, and the score is not stored before SCORING ends.</summary>
    [Theory]
    [InlineData("query($application: ID!) { application(id: $application) { scoring { totals { total } } } }", "AUTH_NOT_AUTHORIZED")]
    [InlineData("query($application: ID!) { application(id: $application) { score } }", null)]
    public async Task Aggregate_ToAnExpert_TellsNothing(string document, string? error)
    {
        var answer = await SendAsync(document);

        Assert.Equal(error, answer.ErrorCode());
        Assert.DoesNotContain("73.2", answer, StringComparison.Ordinal);
    }

    /// <summary>Filter and order see only what the reader sees.</summary>
    [Fact]
    public async Task Ballots_FilteredAndSorted_CountOnlyWhatIsSeen()
    {
        var answer = await SendAsync("{ ballots(where: { state: { eq: SUBMITTED } }, order: [{ submittedAt: ASC }]) { totalCount } }");

        Assert.Equal("0", answer.TextAt("ballots.totalCount"));
    }

    [Fact]
    public async Task Draft_OfAnExpert_IsNotTheOfficesToSee()
    {
        var draft = await SaveAsync(_colleague, _own, 50);

        var answer = await _year.SendAsync(_year.Office, "query($id: ID!) { ballot(id: $id) { total } }", new { id = NodeIds.Of("Ballot", draft) });

        Assert.Equal("", answer.TextAt("ballot"));
    }

    /// <summary>After a return the office sees both versions, a colleague who has submitted neither the returned one nor the new draft.</summary>
    [Fact]
    public async Task Returned_Ballot_KeepsBothVersionsForTheOffice()
    {
        await SubmitOwnAsync();
        await _year.WithAsync(db => _year.Get<BallotService>().ReturnAsync(db, _ballot, "示例", _year.Office, default));
        const string Document = "query($application: ID!) { application(id: $application) { ballots { revision state total } } }";

        var office = (await _year.SendAsync(_year.Office, Document, new { application = NodeIds.Of("Application", _application) })).TextAt("application.ballots");

        Assert.Contains("RETURNED", office, StringComparison.Ordinal);
        Assert.Contains(Telling, office, StringComparison.Ordinal);
        Assert.DoesNotContain(Telling, await SendAsync(Document), StringComparison.Ordinal);
    }

    private async Task SubmitOwnAsync()
    {
        await SaveAsync(_colleague, _own, 50);
        await _year.WithAsync(db => _year.Get<BallotService>().SubmitAsync(db, [_own], _colleague, default));
    }

    private Caller ExpertOf(int expertId) => _year.Expert(_year.Experts.ToList().IndexOf(expertId));

    private async Task<int> SubmitAsync(Caller expert, int assignment, decimal points)
    {
        await _year.WithAsync(db => _year.Get<AssignmentService>().DeclareAsync(db, [assignment], ConflictDeclaration.None, null, expert, default));
        var ballot = await SaveAsync(expert, assignment, points);
        await _year.WithAsync(db => _year.Get<BallotService>().SubmitAsync(db, [assignment], expert, default));
        return ballot;
    }

    private async Task<int> SaveAsync(Caller expert, int assignment, decimal points)
    {
        string[] codes = ["THEORY", "ABILITY", "ACHIEVEMENT", "DEFENCE"];
        var draft = new BallotDraft(assignment, [.. codes.Select(code => new ItemScore(code, ScaledScore.FromDecimal(points)))], "示例");
        return (await _year.WithAsync(db => _year.Get<BallotService>().SaveDraftsAsync(db, [draft], expert, default)))[0].Id;
    }

    private Task<string> SendAsync(string document) => _year.SendAsync(
        _colleague, document, new { application = NodeIds.Of("Application", _application), ballot = NodeIds.Of("Ballot", _ballot) });
}
