namespace ScoringPlatform.Scoring.Votes;

/// <summary>What a round's verification looks at, in this order.</summary>
public enum RoundCheck
{
    /// <summary>The roll hashes to what was frozen.</summary>
    Roll = 1,

    /// <summary>Those who voted were on the roll, checked in, not recused, and voted on an application of the round once.</summary>
    Participants = 2,

    /// <summary>As many slips as participations, on every application and in the counter.</summary>
    Counts = 3,

    /// <summary>Every slip has a key of 32 bytes of its own, a commitment of 32 and the one length of sealed slips.</summary>
    Slips = 4,

    /// <summary>The certificate says what is stored.</summary>
    Certificate = 5,

    /// <summary>The certificate's signature is valid.</summary>
    Signature = 6,

    /// <summary>The published votes are sorted, no tracker stands twice, and none is more than there are slips.</summary>
    Published = 7,

    /// <summary>Counting the published votes again gives the announced results.</summary>
    Results = 8,
}
