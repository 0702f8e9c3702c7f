namespace ScoringPlatform.GraphQL.Types;

/// <summary>What a <see cref="RoleGate"/> says to a caller.</summary>
internal enum RoleDecision : byte
{
    /// <summary>Not decided yet in this request.</summary>
    Unknown,

    Open,

    NotAuthenticated,

    NotAuthorized,
}
