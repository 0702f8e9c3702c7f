namespace ScoringPlatform.Api.Security.Access;

/// <summary>Who may see the fields of a type.</summary>
/// <param name="Resource">Which of its records.</param>
/// <param name="Roles">One of these is needed; none means whoever is signed in.</param>
internal sealed record AccessRule(Resource Resource, IReadOnlyList<string> Roles);
