namespace ScoringPlatform.Scoring.Votes;

/// <summary>What a round's verification looks at, in this order.</summary>
public enum RoundCheck
{
    /// <summary>The roll hashes to what was frozen, and the round counts members, present and recused as the roll does.</summary>
    Roll = 1,

    /// <summary>Those who voted were on the roll, checked in, not recused, and voted on an application of the round once.</summary>
    Participants = 2,

    /// <summary>As many slips as participations, on every application and in the counter.</summary>
    Counts = 3,

    /// <summary>Every slip has a key of 32 bytes of its own, a commitment of 32 and the one length of sealed slips.</summary>
    Slips = 4,

    /// <summary>The cycle's parameters hash to what the round keeps.</summary>
    Parameters = 5,

    /// <summary>The certificate says what is stored.</summary>
    Certificate = 6,

    /// <summary>The signatures of certificate and announcement are valid.</summary>
    Signature = 7,

    /// <summary>The published votes are sorted, no tracker stands twice, and with the spoiled slips they are as many as the urn's.</summary>
    Published = 8,

    /// <summary>Counting the published votes again gives the announced results.</summary>
    Results = 9,

    /// <summary>The announcement says what is stored.</summary>
    Announcement = 10,

    /// <summary>The audit log tells of the same states, with the same hashes.</summary>
    History = 11,
}
