using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Bench.Tally;

/// <summary>A round far larger than any committee's: every member votes on every application.</summary>
internal sealed class VotesCase
{
    private readonly StoredRound round;
    private readonly ItemVote[] votes;

    public VotesCase(int applications, int members)
    {
        var random = new Random(1);
        votes = new ItemVote[applications * members];
        for (var index = 0; index < votes.Length; index++)
        {
            votes[index] = new ItemVote(index / members, "AAAAAAAAAAAAAAAA", (VoteChoice)random.Next(1, 4));
        }

        round = new StoredRound
        {
            Round = 1,
            State = RoundState.Closed,
            Parameters = new CycleParameters(),
            ConfigHash = string.Empty,
            Roll = [.. Enumerable.Range(0, members).Select(id => new RollMember(id, CheckedIn: true))],
            Items = [.. Enumerable.Range(0, applications)],
        };
    }

    public int Count => votes.Length;

    public long Tally() => RoundTally.Decide(round, votes).Sum(tally => (long)tally.Result.Counts.Yes);

    public long Bare()
    {
        var yes = new int[round.Items.Count];
        foreach (var vote in votes)
        {
            yes[vote.Item] += vote.Choice == VoteChoice.Yes ? 1 : 0;
        }

        return yes.Sum(count => (long)count);
    }
}
