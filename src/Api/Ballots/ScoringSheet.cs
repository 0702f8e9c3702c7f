using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Ballots;

/// <summary>What the ballots of one level in one cycle are measured by.</summary>
/// <param name="parameters">The cycle's rules.</param>
/// <param name="roles">Committee roles by expert; who is not on the committee weighs as a member.</param>
/// <param name="items">The level's rubric items, in their order.</param>
internal sealed class ScoringSheet(
    CycleParameters parameters, IReadOnlyDictionary<int, CommitteeRole> roles, IReadOnlyList<RubricItem> items)
{
    private readonly Dictionary<int, string> _codes = items.ToDictionary(item => item.Id, item => item.Code);

    public CycleParameters Parameters => parameters;

    public Rubric Rubric { get; } = items.ToRubric();

    /// <param name="ballot">One version of a ballot.</param>
    /// <param name="recused">Whether a rule recuses the expert, whatever was declared.</param>
    public BallotFact ToFact(LoadedBallot ballot, bool recused) => new()
    {
        ExpertId = ballot.ExpertId,
        State = ballot.State,
        Declaration = recused ? ConflictDeclaration.Ordered : ballot.Declaration,
        Role = roles.GetValueOrDefault(ballot.ExpertId, CommitteeRole.Member),
        Revision = ballot.Revision,
        Scores = [.. from line in ballot.Scores
            where _codes.ContainsKey(line.Item)
            select new ItemScore(_codes[line.Item], line.Score)],
        Veto = ballot.Veto,
    };
}
