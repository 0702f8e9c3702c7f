using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What is on record between some experts and some applications.</summary>
internal sealed class RecordedTies
{
    private readonly HashSet<(int Application, int Expert)> _recommendations;
    private readonly Dictionary<(int Application, int Expert), ConflictDeclaration> _declarations;
    private readonly HashSet<(int Applicant, int Expert, TieKind Kind)> _ties;
    private readonly HashSet<(int Applicant, int Expert)> _accounts;

    private RecordedTies(
        HashSet<(int Application, int Expert)> recommendations,
        Dictionary<(int Application, int Expert), ConflictDeclaration> declarations,
        HashSet<(int Applicant, int Expert, TieKind Kind)> ties,
        HashSet<(int Applicant, int Expert)> accounts) =>
        (_recommendations, _declarations, _ties, _accounts) = (recommendations, declarations, ties, accounts);

    public static async Task<RecordedTies> LoadAsync(
        ScoringContext db, IReadOnlyList<TiedApplication> applications, IReadOnlyList<int> expertIds, CancellationToken ct)
    {
        var ids = applications.Select(application => application.Id).ToList();
        var applicants = applications.Select(application => application.ApplicantId).Distinct().ToList();
        var recommendations = await db.Recommendations
            .Where(found => ids.Contains(found.ApplicationId) && found.WithdrawnOn == null)
            .Select(found => new { found.ApplicationId, found.ExpertId })
            .ToListAsync(ct);
        var declarations = await db.Assignments
            .Where(assignment => ids.Contains(assignment.ApplicationId) && assignment.Declaration != ConflictDeclaration.NotAsked)
            .ToDictionaryAsync(assignment => (assignment.ApplicationId, assignment.ExpertId), assignment => assignment.Declaration, ct);
        var ties = await db.ExpertTies
            .Where(tie => applicants.Contains(tie.ApplicantId) && expertIds.Contains(tie.ExpertId))
            .Select(tie => new { tie.ApplicantId, tie.ExpertId, tie.Kind })
            .ToListAsync(ct);
        var accounts = await db.Accounts
            .Where(account => account.ExpertId != null && account.ApplicantId != null && applicants.Contains(account.ApplicantId.Value))
            .Select(account => new { Applicant = account.ApplicantId!.Value, Expert = account.ExpertId!.Value })
            .ToListAsync(ct);
        return new RecordedTies(
            [.. recommendations.Select(found => (found.ApplicationId, found.ExpertId))],
            declarations,
            [.. ties.Select(tie => (tie.ApplicantId, tie.ExpertId, tie.Kind))],
            [.. accounts.Select(account => (account.Applicant, account.Expert))]);
    }

    public ExpertTies Of(TiedApplication application, TiedExpert expert)
    {
        var pair = (application.Id, expert.Id);
        return new ExpertTies(
            expert.EmployerId, application.EmployerId, _recommendations.Contains(pair), _declarations.GetValueOrDefault(pair))
        {
            SamePerson = (expert.IdNumberHash is { } hash && hash == application.IdNumberHash)
                || _accounts.Contains((application.ApplicantId, expert.Id)),
            Supervised = _ties.Contains((application.ApplicantId, expert.Id, TieKind.Supervisor)),
            Related = _ties.Contains((application.ApplicantId, expert.Id, TieKind.Relation)),
        };
    }
}
