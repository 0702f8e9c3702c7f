namespace ScoringPlatform.Scoring.Statistics;

/// <summary>The stretches of a year whose length is reported, each from the end of the one before.</summary>
public enum StageSpan
{
    /// <summary>From submission to the employer's confirmation.</summary>
    ToEmployer = 1,

    /// <summary>To acceptance by the office.</summary>
    ToAcceptance = 2,

    /// <summary>To the decision on eligibility.</summary>
    ToScreening = 3,

    /// <summary>To the score.</summary>
    ToScore = 4,

    /// <summary>To the announced vote.</summary>
    ToVote = 5,

    /// <summary>To confirmation.</summary>
    ToConfirmation = 6,
}
