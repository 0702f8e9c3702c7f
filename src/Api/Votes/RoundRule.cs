using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>What a round's decisions were computed by.</summary>
/// <param name="Members">Members on the roll.</param>
/// <param name="Present">Members checked in.</param>
/// <param name="Parameters">The cycle's rules of procedure.</param>
/// <param name="RecusedPresent">How many of those present were recused, by application.</param>
public sealed record RoundRule(
    int Members, int Present, CycleParameters Parameters, IReadOnlyDictionary<int, int> RecusedPresent)
{
    public int RecusedPresentBy(int applicationId) => RecusedPresent.GetValueOrDefault(applicationId);
}
