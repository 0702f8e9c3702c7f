namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Why an expert of the pool does not come into question. The first reason that applies, in this order, is given.</summary>
public enum ReviewerExclusion
{
    /// <summary>The expert takes no assignments, or is absent on a day needed.</summary>
    Unavailable = 1,

    /// <summary>A day needed is before or after the expert's term (Order 40, article 8).</summary>
    OutsideTerm = 2,

    /// <summary>The title held is lower than the level reviewed (article 9).</summary>
    TitleTooLow = 3,

    /// <summary>The expert does not review in the specialty asked for.</summary>
    OutsideSpecialty = 4,

    /// <summary>A panel reviews these applications, and the expert does not sit on it.</summary>
    NotOnPanel = 5,

    /// <summary>The recusal rule keeps the expert away (article 25).</summary>
    Recused = 6,

    /// <summary>The expert has the application already.</summary>
    AlreadyAssigned = 7,

    /// <summary>The expert carries as much as the own capacity allows.</summary>
    AtCapacity = 8,

    /// <summary>As many experts of the same employer are drawn as the conditions allow.</summary>
    EmployerLimit = 9,
}
