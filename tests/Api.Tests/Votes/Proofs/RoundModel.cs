using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>What a round must do, in as few lines as possible: one application, eleven members.</summary>
internal sealed class RoundModel
{
    private readonly Dictionary<int, (int Secret, VoteChoice Choice)> _cast = [];
    private readonly HashSet<int> _present = [];

    public RoundState State { get; private set; } = RoundState.Draft;

    public int Cast => _cast.Count;

    public int Present => _present.Count;

    public int Yes => _cast.Values.Count(vote => vote.Choice == VoteChoice.Yes);

    /// <summary>3·yes ≥ 2·present.</summary>
    public bool Passes => 3 * Yes >= 2 * Present;

    public bool Freeze() => Step(RoundState.Draft, RoundState.RollFrozen, true);

    public bool CheckIn(int member) => State == RoundState.RollFrozen && (_present.Add(member) || true);

    /// <summary>3·present ≥ 2·11.</summary>
    public bool Open() => Step(RoundState.RollFrozen, RoundState.Open, 3 * Present >= 22);

    public bool Close() => Step(RoundState.Open, RoundState.Closed, true);

    public bool Announce() => Step(RoundState.Closed, RoundState.Announced, true);

    /// <summary>
    /// A repeated cast is acknowledged in any state; a new one while the round is open; nothing else ever. Roll and urn share no
    /// key: of a member who has voted nobody can tell which slip is theirs, so that any slip's secret and choice read as a repetition.
    /// </summary>
    public bool Vote(int member, int secret, VoteChoice choice)
    {
        if (_cast.ContainsKey(member))
        {
            return _cast.ContainsValue((secret, choice));
        }

        if (State != RoundState.Open || !_present.Contains(member))
        {
            return false;
        }

        return !_cast.Values.Any(vote => vote.Secret == secret) && _cast.TryAdd(member, (secret, choice));
    }

    private bool Step(RoundState from, RoundState to, bool met)
    {
        var allowed = State == from && met;
        State = allowed ? to : State;
        return allowed;
    }
}
