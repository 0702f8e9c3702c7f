using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Who sat in the announced rounds and how often each voted. What anyone voted is in none of the tables read.</summary>
internal sealed class ExpertAttendance
{
    private readonly Dictionary<int, (int Rounds, int Attended)> roll;
    private readonly Dictionary<int, int> recusals;
    private readonly Dictionary<int, int> votes;

    private ExpertAttendance(
        Dictionary<int, (int Rounds, int Attended)> roll, Dictionary<int, int> recusals, Dictionary<int, int> votes)
    {
        this.roll = roll;
        this.recusals = recusals;
        this.votes = votes;
    }

    public static async Task<ExpertAttendance> ReadAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        var rounds = db.VotingRounds
            .Where(round => round.CycleId == cycleId && round.State == RoundState.Announced)
            .Select(round => round.Id);
        var roll = await db.RollEntries.Where(entry => rounds.Contains(entry.RoundId))
            .GroupBy(entry => entry.ExpertId)
            .Select(group => new { group.Key, Rounds = group.Count(), Attended = group.Count(entry => entry.CheckedIn) })
            .ToDictionaryAsync(group => group.Key, group => (group.Rounds, group.Attended), ct);
        var recusals = await db.RoundRecusals.Where(recusal => rounds.Contains(recusal.RoundId))
            .GroupBy(recusal => recusal.ExpertId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var votes = await db.Participations.Where(vote => rounds.Contains(vote.RoundId))
            .GroupBy(vote => vote.ExpertId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return new ExpertAttendance(roll, recusals, votes);
    }

    public void AddTo(ExpertFact fact)
    {
        (fact.Rounds, fact.Attended) = roll.GetValueOrDefault(fact.ExpertId);
        fact.VoteRecusals = recusals.GetValueOrDefault(fact.ExpertId);
        fact.Votes = votes.GetValueOrDefault(fact.ExpertId);
    }
}
