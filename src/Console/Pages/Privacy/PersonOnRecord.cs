namespace ScoringPlatform.Console.Pages.Privacy;

/// <summary>Somebody whose data is held, as the privacy officer sees them: enough to know that it is the right one.</summary>
/// <param name="Id">The schema's id.</param>
/// <param name="IsExpert">Whether it is the record of an expert; else of an applicant.</param>
/// <param name="Name">The name, or the sign of an erased one.</param>
/// <param name="Number">Of an applicant the identity number with all but four characters hidden, of an expert the number in the pool.</param>
/// <param name="Employer">The employer's name.</param>
public sealed record PersonOnRecord(string Id, bool IsExpert, string Name, string? Number, string? Employer)
{
    /// <summary>The person's page.</summary>
    public string Address => $"/privacy/{(IsExpert ? "experts" : "applicants")}/{ConsoleId.ToUrl(Id)}";
}
