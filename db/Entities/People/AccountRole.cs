namespace ScoringPlatform.Db.Entities.People;

/// <summary>One role of an account, by its code, such as <c>OFFICER</c>.</summary>
public sealed class AccountRole
{
    public int AccountId { get; set; }

    public Account Account { get; set; } = null!;

    public required string Role { get; set; }
}
